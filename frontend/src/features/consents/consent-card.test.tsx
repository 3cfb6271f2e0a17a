import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { api } from "@/lib/api";
import type { ConsentAudience } from "@/lib/model";
import { ConsentCard } from "./consent-card";

vi.mock("@/lib/api", () => ({
  api: { POST: vi.fn(async (_path: string, { body }: { body: object }) => body) },
  body: (answer: unknown) => answer,
}));

const everyone: ConsentAudience = {
  network: { slug: "territoires44", name: "Territoires44" },
  audience: "PUBLIC",
  granted: false,
  text: {
    version: "2026-11",
    locale: "fr",
    sha256: "a".repeat(64),
    title: "Tout le monde",
    body: "J’accepte.",
  },
};

function show(consent: ConsentAudience) {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ConsentCard consent={consent} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return screen.getByRole("switch", { name: /Visible de tout le monde/ });
}

describe("the switch of an agreement", () => {
  beforeEach(async () => {
    vi.clearAllMocks();
    await i18next.loadNamespaces("consents");
  });

  it("says yes only after the exact text was shown, and names it", async () => {
    await userEvent.click(show(everyone));
    expect(api.POST).not.toHaveBeenCalled();
    expect(await screen.findByText("J’accepte.")).toBeDefined();

    await userEvent.click(screen.getByRole("button", { name: "Donner mon accord" }));
    expect(api.POST).toHaveBeenCalledWith("/api/v1/me/consents", {
      body: { network: "territoires44", audience: "PUBLIC", action: "GRANT", textSha256: "a".repeat(64) },
    });
  });

  it("says no in one gesture", async () => {
    await userEvent.click(show({ ...everyone, granted: true, since: "2026-09-03T10:00:00Z" }));
    expect(api.POST).toHaveBeenCalledWith("/api/v1/me/consents", {
      body: { network: "territoires44", audience: "PUBLIC", action: "WITHDRAW" },
    });
  });
});
