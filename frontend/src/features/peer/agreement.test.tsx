import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, expect, it, vi } from "vitest";
import { api } from "@/lib/api";
import { Agreement } from "./agreement";

const given = {
  summary: "Un budget participatif",
  themes: ["concertation"],
  initiatives: [],
  agreedOn: "2026-04-01",
  version: 0,
};
let stored: object = {};

vi.mock(import("@tanstack/react-router"), async (original) => ({
  ...(await original()),
  useBlocker: () => ({ status: "idle" }) as never,
}));
vi.mock("@/lib/api", () => ({
  api: { GET: vi.fn(async () => stored), PUT: vi.fn(async () => ({})) },
  body: (answer: unknown) => answer,
}));

beforeEach(async () => {
  await i18next.loadNamespaces(["peer", "initiative"]);
  stored = { agreement: given, mayAgree: true };
});

it("keeps the words being changed when somebody withdraws the agreement, and does not agree again by them", async () => {
  const client = new QueryClient();
  client.setQueryData(["practices"], []);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <Agreement of={{ slug: "essai", track: "1" }} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  await userEvent.click(await screen.findByRole("button", { name: i18next.t("peer:agreement.change") }));
  const summary = screen.getByRole<HTMLTextAreaElement>("textbox", {
    name: i18next.t("peer:agreement.summary"),
  });
  await userEvent.type(summary, " annuel");

  stored = { agreement: null, mayAgree: true };
  await act(() => client.invalidateQueries({ queryKey: ["track"] }));

  expect(summary.isConnected && summary.value).toBe("Un budget participatif annuel");
  await userEvent.click(screen.getByRole("button", { name: i18next.t("peer:agreement.save") }));
  expect(api.PUT).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining("/peer-agreement"),
    expect.objectContaining({ params: expect.objectContaining({ header: { "If-Match": '"0"' } }) }),
  );
});
