import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { api } from "@/lib/api";
import type { FreeSlot } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { BookingForm } from "./booking-form";

vi.mock("@/lib/api", () => ({ api: { POST: vi.fn() }, body: (answer: unknown) => answer }));
vi.mock("./slot-picker", () => ({
  SlotPicker: ({ onChoose }: { onChoose: (slot: FreeSlot) => void }) => (
    <button type="button" onClick={() => onChoose(slot)}>
      10 h
    </button>
  ),
}));

const slot = { host: "1", startsAt: "2099-01-05T10:00:00+01:00", zone: "Europe/Paris" } as FreeSlot;

async function send(status: number, code: string) {
  vi.mocked(api.POST).mockRejectedValueOnce(
    new ProblemError(status, { type: `/problems/${code}`, title: code, status, requestId: "1" }),
  );
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <BookingForm slug="essai" modes={["VIDEO"]} onHeld={() => {}} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Elle n’est pas dans la liste" }));
  for (const label of [/^Votre collectivité/, /^Votre nom/, /^De quoi/])
    await userEvent.type(screen.getByLabelText(label), "Exemple");
  await userEvent.type(screen.getByLabelText(/^Votre adresse/), "mairie@commune.example");
  await userEvent.click(screen.getByRole("button", { name: "10 h" }));
  await userEvent.click(screen.getByRole("button", { name: /^Réserver lundi/ }));
  return (await screen.findByRole("alert")).textContent;
}

const slotIsKept = () => screen.queryByRole("button", { name: /^Réserver lundi/ }) !== null;
const subject = () => screen.getByLabelText<HTMLInputElement>(/^De quoi/).value;

describe("a booking that is refused", () => {
  beforeEach(() => i18next.loadNamespaces("duty"));

  it("lets another slot be chosen when this one is taken", async () => {
    await send(409, "slot-taken");
    expect(slotIsKept()).toBe(false);
    expect(subject()).toBe("Exemple");
  });

  it("keeps the slot for any other conflict", async () => {
    await send(409, "conflict");
    expect(slotIsKept()).toBe(true);
  });

  it("says that a mail left for the first attempt when its answer was lost", async () => {
    expect(await send(422, "idempotency-key-reused")).toMatch(/un message est parti/);
    expect(slotIsKept()).toBe(true);
    expect(subject()).toBe("Exemple");
  });

  it("says how many meetings an address may have", async () => {
    expect(await send(429, "too-many-requests")).toMatch(/trois à la fois/);
  });
});
