import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, expect, it, vi } from "vitest";
import { api } from "@/lib/api";
import type { Initiative } from "@/lib/model";
import { InitiativesPage } from "./initiatives-page";

let stored: Initiative[] = [];

vi.mock(import("@tanstack/react-router"), async (original) => ({
  ...(await original()),
  useParams: () => ({ slug: "essai", track: "1" }) as never,
  useBlocker: () => ({ status: "idle" }) as never,
  Link: (() => null) as never,
}));
vi.mock("@/components/sign-in-wall", () => ({
  SignInWall: ({ children }: { children: React.ReactNode }) => children,
}));
vi.mock("./articulation-map", () => ({ ArticulationMap: () => null }));
vi.mock("@/lib/api", () => ({
  api: { GET: vi.fn(async () => ({ items: stored })), PUT: vi.fn(async () => ({})) },
  body: (answer: unknown) => answer,
}));

const initiative = (id: string, title: string, version: number): Initiative => ({
  id,
  title,
  version,
  kind: "CHARTER",
  audiences: ["ALL"],
  themes: [],
  period: { beginsOn: "2026-04-01" },
});

async function show() {
  const client = new QueryClient();
  client.setQueryData(["practices"], []);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <InitiativesPage />
      </QueryClientProvider>
    </MantineProvider>,
  );
  await userEvent.click(await screen.findByRole("button", { name: /^Modifier.+Charte/ }));
  return (now: Initiative[]) => {
    stored = now;
    return act(() => client.invalidateQueries({ queryKey: ["track"] }));
  };
}

const typed = () => screen.getByRole<HTMLInputElement>("textbox", { name: /^Nom/ }).value;

beforeEach(async () => {
  vi.clearAllMocks();
  await i18next.loadNamespaces("initiative");
  stored = [initiative("a", "Charte", 0), initiative("b", "Convention", 0)];
});

it("replaces the version that was opened, whatever was read since", async () => {
  const reread = await show();
  await userEvent.type(screen.getByRole("textbox", { name: /^Nom/ }), " revue");
  await reread([initiative("a", "Charte des autres", 1), initiative("b", "Convention", 0)]);
  expect(typed()).toBe("Charte revue");

  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));

  expect(api.PUT).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining("/initiatives/{id}"),
    expect.objectContaining({
      params: expect.objectContaining({ header: { "If-Match": '"0"' } }),
      body: expect.objectContaining({ title: "Charte revue" }),
    }),
  );
});

it("keeps what is typed when somebody else removes it, or one reaches for another card", async () => {
  const reread = await show();
  await userEvent.type(screen.getByRole("textbox", { name: /^Nom/ }), " revue");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: /^Modifier.+Convention/ }).disabled).toBe(
    true,
  );

  await reread([initiative("b", "Convention", 0)]);

  expect(typed()).toBe("Charte revue");
});
