import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen } from "@testing-library/react";
import i18next from "i18next";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Testimonials } from "./testimonials";

const said = { mandates: [], quote: "Quelques mots." };
const items = [
  { ...said, id: "1", givenName: "Lise", familyName: "Morvan", hasPortrait: true },
  { ...said, id: "2", givenName: "Yanis", familyName: "Derrien", hasPortrait: false },
];

vi.mock("@/lib/api", () => ({
  api: { GET: vi.fn(async () => ({ items })) },
  body: (answer: unknown) => answer,
}));
vi.mock("@/lib/env", () => ({ env: () => ({ apiUrl: "https://api.example" }) }));
vi.mock("@/lib/me", () => ({ useMyNetwork: () => undefined }));

describe("what members say of their network", () => {
  beforeEach(async () => {
    await i18next.loadNamespaces("networks");
    render(
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <Testimonials slug="territoires44" />
        </QueryClientProvider>
      </MantineProvider>,
    );
  });

  it("shows a portrait beside the words of those who give image right, and only of them", async () => {
    const portrait = await screen.findByRole("img", { name: "Portrait de Lise Morvan" });

    expect(portrait.getAttribute("src")).toBe(
      "https://api.example/api/v1/networks/territoires44/testimonials/1/portrait",
    );
    expect(screen.getAllByRole("img")).toHaveLength(1);
  });

  it("keeps the words when the portrait is gone", async () => {
    fireEvent.error(await screen.findByRole("img", { name: "Portrait de Lise Morvan" }));

    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText("Lise Morvan")).toBeDefined();
  });
});
