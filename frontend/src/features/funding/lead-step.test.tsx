import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { api } from "@/lib/api";
import type { FundingLead } from "@/lib/model";
import { LeadStep } from "./lead-step";

vi.mock("@/lib/api", () => ({ api: { PUT: vi.fn(async () => ({})) }, body: (answer: unknown) => answer }));

function show(lead: Partial<FundingLead>) {
  const known = { id: "1", name: "Fonds des haies", version: 0, ...lead } as unknown as FundingLead;
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <LeadStep slug="essai" track="2" lead={known} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const choose = (state: string) => userEvent.selectOptions(screen.getByLabelText("Passer à"), state);
const moved = (state: string) =>
  expect(api.PUT).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining("/state"),
    expect.objectContaining({ body: expect.objectContaining({ state }) }),
  );

describe("the next step of a lead", () => {
  beforeEach(async () => {
    vi.clearAllMocks();
    await i18next.loadNamespaces("funding");
  });

  it("is taken at once as long as it goes on", async () => {
    show({ state: "SPOTTED", next: ["PROPOSED", "DROPPED"] });
    await press("Enregistrer");
    moved("PROPOSED");
  });

  it("is asked about before a lead ends, and nothing changes for who thinks again", async () => {
    show({ state: "SPOTTED", next: ["PROPOSED", "DROPPED"] });
    await choose("DROPPED");
    await press("Enregistrer");
    await screen.findByRole("dialog", { name: /Clore la piste.+Fonds des haies/ });
    await press("Annuler");
    expect(api.PUT).not.toHaveBeenCalled();

    await press("Enregistrer");
    await press("Laisser sans suite");
    moved("DROPPED");
  });

  it("of one that was dropped is to follow it again", async () => {
    show({ state: "DROPPED", next: ["SPOTTED"] });
    await press("Suivre à nouveau");
    moved("SPOTTED");
  });
});
