import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { api } from "@/lib/api";
import type { Organization } from "@/lib/model";
import { useMySeats } from "@/lib/seats";
import { LeaveNetwork } from "./leave-network";

const commune = {
  id: "1",
  network: "essai",
  kind: "COMMUNE",
  name: "Commune de Plessé",
  living: true,
  renewalDue: false,
  manageable: true,
  changeable: true,
  version: 0,
} satisfies Organization;

vi.mock("@/lib/seats", () => ({ useMySeats: vi.fn() }));
vi.mock("@/lib/api", () => ({
  api: { GET: vi.fn(async () => ({ slug: "essai", name: "Réseau d’essai" })), PUT: vi.fn(async () => ({})) },
  body: (answer: unknown) => answer,
}));

function show(organization: Organization, managing: boolean) {
  vi.mocked(useMySeats).mockReturnValue([{ organization: "1", network: "essai", managing } as never]);
  const client = new QueryClient();
  client.setQueryData(["networks", "essai"], { slug: "essai", name: "Réseau d’essai" });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <LeaveNetwork organization={organization} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

describe("leaving a network with an organisation", () => {
  beforeEach(async () => {
    vi.clearAllMocks();
    await i18next.loadNamespaces("organizations");
  });

  it("says what ends before anything is done, then sends the reason", async () => {
    show(commune, true);
    await userEvent.click(await screen.findByRole("button", { name: "Quitter le réseau" }));

    const dialog = await screen.findByRole("dialog", { name: /avec Commune de Plessé/ });
    expect(dialog.textContent).toContain("Commune de Plessé à Réseau d’essai s’arrête");
    expect(dialog.textContent).toContain("quitte l’annuaire");
    expect(api.PUT).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole("textbox", { name: /Pourquoi/ }), " Nous fusionnons. ");
    const buttons = screen.getAllByRole("button", { name: "Quitter le réseau" });
    await userEvent.click(buttons.at(-1) as HTMLElement);

    expect(api.PUT).toHaveBeenCalledExactlyOnceWith(
      "/api/v1/networks/{slug}/organizations/{id}/resignation",
      { params: { path: { slug: "essai", id: "1" } }, body: { reason: "Nous fusionnons." } },
    );
  });

  it("is not for who runs the network without managing the organisation", () => {
    show(commune, false);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("is over once the membership is", () => {
    show({ ...commune, living: false }, true);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
