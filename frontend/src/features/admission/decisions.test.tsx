import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { api } from "@/lib/api";
import { useMyNetwork } from "@/lib/me";
import type { Application, KnownMember } from "@/lib/model";
import { Decisions } from "./decisions";
import { KnownMembers } from "./known-members";

const commune = {
  name: "Commune d’Évron",
  organization: true,
  state: "ACTIVE",
  since: "2026-01-01",
  managers: ["Lise Ruault", "Omar Petit"],
  toConfirm: true,
  seatsEnd: false,
  administrationOnly: false,
} satisfies KnownMember;

vi.mock("@/lib/me", () => ({ useMyNetwork: vi.fn() }));
vi.mock("@/lib/api", () => ({
  api: { PUT: vi.fn(async () => ({})) },
  body: (answer: unknown) => answer,
}));

function show(known: KnownMember[], can: string[] = []) {
  vi.mocked(useMyNetwork).mockReturnValue({ can } as never);
  const application = { id: "1", state: "IN_REVIEW", next: ["APPROVED", "REFUSED"], known } as unknown;
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <KnownMembers known={known} />
        <Decisions application={application as Application} slug="essai" name="Ada Martin" />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

const approve = () => screen.queryByRole("button", { name: "Accepter la demande" });

describe("deciding on whom the network knows already", () => {
  beforeEach(async () => {
    vi.clearAllMocks();
    await i18next.loadNamespaces("admission");
  });

  it("says who manages a member organisation, and asks whether one more is meant", async () => {
    show([commune]);
    expect(await screen.findByText(/est déjà membre, depuis le 1er janvier 2026/)).toBeTruthy();
    expect(screen.getByText(/gérée par Lise Ruault et Omar Petit/)).toBeTruthy();

    await userEvent.click(approve() as HTMLElement);
    await screen.findByRole("dialog", { name: /Commune d’Évron est déjà membre.+ajouter Ada Martin/ });
    expect(api.PUT).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Accepter et ajouter à la gestion" }));

    expect(api.PUT).toHaveBeenCalledExactlyOnceWith(
      "/api/v1/networks/{slug}/membership-applications/{id}/approval",
      { params: { path: { slug: "essai", id: "1" } }, body: { confirmed: true } },
    );
  });

  it("says that the seats of one that comes back end", () => {
    show([{ ...commune, state: "EXPIRED", stateSince: "2026-06-30", toConfirm: false, seatsEnd: true }]);
    expect(screen.getByText(/échue depuis le 30 juin 2026/)).toBeTruthy();
    expect(screen.getByText(/met fin à tous les rattachements d’avant/)).toBeTruthy();
  });

  it("leaves who was excluded to the administration, with the reason", () => {
    const excluded: KnownMember = {
      ...commune,
      name: "Ada Martin",
      organization: false,
      state: "EXCLUDED",
      reason: "Des insultes.",
      managers: [],
      toConfirm: false,
      administrationOnly: true,
    };
    show([excluded], ["APPLICATIONS_DECIDE"]);
    expect(screen.getByText(/Des insultes/)).toBeTruthy();
    expect(screen.getByText(/Seule l’administration/)).toBeTruthy();
    expect(approve()).toBeNull();
  });

  it("lets the administration approve them", () => {
    show([{ ...commune, toConfirm: false, administrationOnly: true }], ["MEMBERS_EXCLUDE"]);
    expect(approve()).not.toBeNull();
  });
});
