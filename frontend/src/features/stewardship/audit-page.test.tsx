import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import i18next from "i18next";
import { describe, expect, it, vi } from "vitest";
import { api } from "@/lib/api";
import { AuditPage } from "./audit-page";

const line = {
  id: "1",
  at: "2026-11-26T10:00:00Z",
  actor: { kind: "PERSON", label: "Léa Martin" },
  target: "/networks/essai/fees/{id}/payment",
  details: {},
};

vi.mock("@tanstack/react-router", () => ({ useParams: () => ({ slug: "essai" }), useSearch: () => ({}) }));
vi.mock("@/components/sign-in-wall", () => ({
  SignInWall: ({ children }: { children?: React.ReactNode }) => children,
}));
vi.mock("@/components/link-button", () => ({ LinkButton: () => null }));
vi.mock("@/components/page", () => ({
  Page: ({ children }: { children?: React.ReactNode }) => children,
}));
vi.mock("@/lib/api", () => ({ api: { GET: vi.fn() }, body: (answer: unknown) => answer }));

async function row(event: object) {
  await i18next.loadNamespaces("stewardship");
  vi.mocked(api.GET).mockResolvedValue({ items: [{ ...line, ...event }] } as never);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <AuditPage />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return (await screen.findByRole("row", { name: /Léa Martin/ })).textContent;
}

describe("the trail of a network", () => {
  it("says in words what was done", async () => {
    const words = await row({ action: "testimonial.portrait", outcome: "DONE", target: "unslug" });
    expect(words).toContain("a ajouté son portrait unslug");
  });

  it("says in words what was tried and refused, without its address", async () => {
    const words = await row({ action: "payFee", outcome: "REFUSED" });
    expect(words).toMatch(/a essayé\s: enregistrer un règlement/);
    expect(words).not.toContain("/networks");
  });

  it("shows no code, even for what it does not know", async () => {
    expect(await row({ action: "doSomethingNew", outcome: "REFUSED" })).toContain(
      "a essayé une action refusée",
    );
  });

  it("has a sentence for an action without words", async () => {
    expect(await row({ action: "new.action", outcome: "DONE" })).not.toContain("new.action");
  });
});
