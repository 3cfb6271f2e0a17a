import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, expect, test, vi } from "vitest";
import { api } from "@/lib/api";
import type { Referral } from "@/lib/model";
import { ReferralLine } from "./referral-line";

vi.mock("@/lib/api", () => ({ api: { PUT: vi.fn(async () => ({})) }, body: (answer: unknown) => answer }));

function show(referral: Partial<Referral>, isAdviser: boolean) {
  const known = { id: "1", name: "Le CAUE fictif", target: "PARTNER", version: 0, ...referral } as Referral;
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ReferralLine slug="essai" track="2" referral={known} isAdviser={isAdviser} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

const press = async (name: string) =>
  userEvent.click((await screen.findAllByRole("button", { name })).at(-1) as HTMLElement);

beforeEach(async () => {
  vi.clearAllMocks();
  await i18next.loadNamespaces("referral");
});

test("une mission ne commence pas sans question", async () => {
  show({ state: "CONTACTED", contactedOn: "2027-01-04", next: ["MISSION", "NO_FOLLOW_UP"] }, false);
  await press("La mission commence");
  await screen.findByRole("dialog", { name: /Le CAUE fictif/ });
  expect(api.PUT).not.toHaveBeenCalled();

  await press("La mission commence");
  expect(api.PUT).toHaveBeenCalledOnce();
});

test("un conseiller note la réponse de la collectivité", async () => {
  show({ state: "PROPOSED", proposedOn: "2027-01-04", next: ["ACCEPTED", "DECLINED"] }, true);
  await screen.findByRole("button", { name: "La collectivité accepte" });
  await screen.findByRole("button", { name: "La collectivité décline" });
});

test("la collectivité répond pour elle-même", async () => {
  show({ state: "PROPOSED", proposedOn: "2027-01-04", next: ["ACCEPTED", "DECLINED"] }, false);
  await screen.findByRole("button", { name: "Accepter" });
});
