import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { api } from "@/lib/api";
import { ObjectionPage } from "./objection-page";

const about = {
  network: "Territoires44",
  association: "Association Territoires44",
  contact: "contact@territoires44.example",
};

vi.mock("@tanstack/react-router", () => ({ useLocation: () => ({ hash: "secret&state=signed-in" }) }));
vi.mock("@/components/page", () => ({
  Page: ({ title, children }: { title: string; children?: React.ReactNode }) => (
    <>
      <h1>{title}</h1>
      {children}
    </>
  ),
}));
vi.mock("@/lib/api", () => ({
  api: {
    GET: vi.fn(async () => ({ ...about, done: false })),
    POST: vi.fn(async () => ({ ...about, done: true })),
  },
  body: (answer: unknown) => answer,
}));

describe("the page of an objection", () => {
  beforeEach(async () => {
    await i18next.loadNamespaces("sympathisers");
    render(
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <ObjectionPage />
        </QueryClientProvider>
      </MantineProvider>,
    );
  });

  it("objects to nothing by being opened", async () => {
    await screen.findByRole("button", { name: "Je m’oppose, effacez tout" });
    expect(api.POST).not.toHaveBeenCalled();
  });

  it("objects in one click, and says that it is done", async () => {
    await userEvent.click(await screen.findByRole("button", { name: "Je m’oppose, effacez tout" }));
    expect(await screen.findByText("C’est fait, tout est effacé")).toBeTruthy();
    expect(api.POST).toHaveBeenCalledExactlyOnceWith("/api/v1/objection", {
      params: { header: { "X-Link-Token": "secret" } },
    });
  });
});
