import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { api } from "@/lib/api";
import type { Membership } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { MemberLine } from "./member-line";

const member = {
  id: "1",
  name: "Commune de Plessé",
  organization: true,
  state: "RENEWAL_DUE",
  since: "2026-01-01",
  until: "2026-12-31",
  renewedUntil: "2027-12-31",
  next: ["ACTIVE"],
  version: 3,
} satisfies Membership;

vi.mock("@/lib/me", () => ({ useMyNetwork: () => ({ can: ["MEMBERSHIPS_MANAGE"] }) }));
vi.mock("@/lib/api", () => ({
  api: { PUT: vi.fn(async () => ({})) },
  body: (answer: unknown) => answer,
}));

const client = new QueryClient();

async function askToRenew() {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <ul>
          <MemberLine member={member} slug="essai" />
        </ul>
      </QueryClientProvider>
    </MantineProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Actions pour Commune de Plessé" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Renouveler l’adhésion" }));
  return screen.findByRole("dialog", { name: /^Renouveler l’adhésion de Commune de Plessé/ });
}

const confirm = () => userEvent.click(screen.getByRole("button", { name: "Renouveler l’adhésion" }));

describe("renewing a membership", () => {
  beforeEach(async () => {
    vi.clearAllMocks();
    await i18next.loadNamespaces(["admission", "memberships"]);
  });

  it("says until when it will run before anything is done, then renews the version that was read", async () => {
    const dialog = await askToRenew();

    expect(dialog.textContent).toMatch(/31.décembre.2027/);
    expect(api.PUT).not.toHaveBeenCalled();
    await confirm();

    expect(api.PUT).toHaveBeenCalledExactlyOnceWith("/api/v1/networks/{slug}/memberships/{id}/renewal", {
      params: { path: { slug: "essai", id: "1" }, header: { "If-Match": '"3"' } },
    });
  });

  it("reads the members anew when somebody else has renewed it meanwhile", async () => {
    const changed = { type: "/problems/precondition-failed", title: "Changed", status: 412, requestId: "1" };
    vi.mocked(api.PUT).mockRejectedValueOnce(new ProblemError(412, changed));
    const invalidated = vi.spyOn(client, "invalidateQueries");
    await askToRenew();

    await confirm();

    expect((await screen.findByRole("alert")).textContent).toContain("modifiée entre-temps");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(invalidated).toHaveBeenCalledWith({ queryKey: ["memberships", "essai"] });
  });
});
