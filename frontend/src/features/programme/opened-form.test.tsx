import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, expect, test, vi } from "vitest";
import { api } from "@/lib/api";
import type { Programme, ProgrammeSpace, ProgrammeYear } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { OpenedForm } from "./opened-form";
import type { Opened } from "./side";

vi.mock("@/lib/api", () => ({
  api: { PUT: vi.fn(), DELETE: vi.fn() },
  body: (answer: unknown) => answer,
}));
vi.mock("@/components/leave-guard", () => ({ LeaveGuard: () => null }));

const year = { year: 1, actions: [] } as unknown as ProgrammeYear;
const at = (version: number) => ({ version, years: [year], objectives: [] }) as unknown as Programme;
const onClose = vi.fn();
const client = new QueryClient();

const form = (programme: Programme, opened: Opened) => (
  <MantineProvider env="test">
    <QueryClientProvider client={client}>
      <OpenedForm
        place={{ slug: "essai", track: "1" }}
        space={{} as ProgrammeSpace}
        programme={programme}
        opened={opened}
        onClose={onClose}
      />
    </QueryClientProvider>
  </MantineProvider>
);
const review: Opened = { form: "review", year };
const write = async (said: string) =>
  userEvent.type(await screen.findByLabelText("Ce qui s’est passé"), said);
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

beforeEach(async () => {
  vi.clearAllMocks();
  await i18next.loadNamespaces("programme");
});

test("ce qui est écrit l’est sur la version que l’on avait sous les yeux", async () => {
  vi.mocked(api.PUT).mockRejectedValue(new ProblemError(412));
  const { rerender } = render(form(at(3), review));
  await write("Deux formations");
  rerender(form(at(4), review));
  await press("Enregistrer");

  expect(api.PUT).toHaveBeenCalledWith(
    expect.stringContaining("/review"),
    expect.objectContaining({ params: expect.objectContaining({ header: { "If-Match": '"3"' } }) }),
  );
  await screen.findByText(/Quelqu’un a modifié le programme/);
  expect(screen.getByLabelText("Ce qui s’est passé")).toHaveProperty("value", "Deux formations");
  await press("Fermer et relire");
  expect(onClose).toHaveBeenCalledOnce();
});

test("un formulaire commencé ne se ferme pas sans question", async () => {
  render(form(at(3), review));
  await write("Deux formations");
  await userEvent.keyboard("{Escape}");
  await screen.findByRole("dialog", { name: /Quitter sans enregistrer/ });
  await press("Rester");
  expect(onClose).not.toHaveBeenCalled();

  await press("Annuler");
  await screen.findByRole("dialog", { name: /Quitter sans enregistrer/ });
  const buttons = await screen.findAllByRole("button", { name: "Fermer" });
  await userEvent.click(buttons.at(-1) as HTMLElement);
  expect(onClose).toHaveBeenCalledOnce();
});

test("un formulaire intact se ferme aussitôt", async () => {
  render(form(at(3), review));
  await press("Annuler");
  expect(onClose).toHaveBeenCalledOnce();
});

test("un retrait refusé se dit", async () => {
  vi.mocked(api.DELETE).mockRejectedValue(new ProblemError(409));
  render(form(at(3), { form: "unpublish" }));
  await press("Retirer de la liste publique");
  await screen.findByRole("alert");
  expect(onClose).not.toHaveBeenCalled();
});
