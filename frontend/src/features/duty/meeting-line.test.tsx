import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { expect, it, vi } from "vitest";
import { api } from "@/lib/api";
import type { Meeting } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { MeetingLine } from "./meeting-line";

vi.mock("@/lib/api", () => ({ api: { PUT: vi.fn() }, body: (answer: unknown) => answer }));

const meeting = {
  id: "1",
  startsAt: "2099-01-05T09:00:00+01:00",
  endsAt: "2099-01-05T09:30:00+01:00",
  zone: "Europe/Paris",
  mode: "VIDEO",
  state: "CONFIRMED",
  contactName: "Dominique Exemple",
  collectivity: "Pamiers (Ariège)",
  email: "mairie@commune.example",
  subject: "Une charte",
  version: 0,
};

it("says in the dialog why a meeting is not cancelled, and keeps the reason", async () => {
  await i18next.loadNamespaces("duty");
  vi.mocked(api.PUT).mockRejectedValueOnce(new ProblemError(412));
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <MeetingLine slug="essai" meeting={meeting as unknown as Meeting} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  const cancel = () =>
    screen.getAllByRole("button", { name: "Annuler le rendez-vous" }).at(-1) as HTMLElement;
  await userEvent.click(cancel());
  await userEvent.type(screen.getByRole("textbox"), "Une conseillère est malade.");
  await userEvent.click(cancel());

  expect(screen.getByRole("dialog").contains(await screen.findByRole("alert"))).toBe(true);
  expect(screen.getAllByRole("alert")).toHaveLength(1);
  expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("Une conseillère est malade.");
});
