import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import i18next from "i18next";
import { describe, expect, it, vi } from "vitest";
import { api } from "@/lib/api";
import { ExportsPage } from "./exports-page";

const line = { id: "1", beganAt: "2026-11-26T10:00:00Z", format: "CSV", purpose: "Une visite" };

vi.mock("@tanstack/react-router", () => ({ useParams: () => ({ slug: "essai" }), useSearch: () => ({}) }));
vi.mock("@/components/sign-in-wall", () => ({
  SignInWall: ({ children }: { children?: React.ReactNode }) => children,
}));
vi.mock("@/components/link-button", () => ({ LinkButton: () => null }));
vi.mock("@/components/page", () => ({
  Page: ({ children }: { children?: React.ReactNode }) => children,
}));
vi.mock("@/lib/api", () => ({ api: { GET: vi.fn() }, body: (answer: unknown) => answer }));

async function show(items: object[]) {
  await i18next.loadNamespaces("stewardship");
  vi.mocked(api.GET).mockResolvedValue({ items } as never);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ExportsPage />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

describe("the page of files taken from a directory", () => {
  it("says who took how many people away, and what for", async () => {
    await show([{ ...line, person: "Léa Martin", entries: 12, outcome: "WHOLE" }]);

    const row = await screen.findByRole("row", { name: /Léa Martin/ });
    expect(row.textContent).toContain("Une visite");
    expect(row.textContent).toContain("12");
    expect(row.textContent).not.toContain("incomplet");
  });

  it("tells a file that broke off, and one of nobody known", async () => {
    await show([{ ...line, entries: 3, outcome: "ABORTED" }]);

    const row = await screen.findByRole("row", { name: /Personne inconnue/ });
    expect(row.textContent).toContain("incomplet");
  });

  it("says that there is nothing yet", async () => {
    await show([]);

    expect(await screen.findByText("Personne n’a encore pris de fichier")).toBeTruthy();
  });
});
