import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { api } from "@/lib/api";
import { download } from "@/lib/download";
import { ExportDialog } from "./export-dialog";

vi.mock("@/lib/download", () => ({ download: vi.fn() }));
vi.mock("@/lib/api", () => ({
  api: { GET: vi.fn(async () => new Blob(["Nom"])) },
  body: (answer: unknown) => answer,
}));

describe("taking the directory away", () => {
  beforeEach(async () => {
    vi.clearAllMocks();
    await i18next.loadNamespaces("directory");
    render(
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <ExportDialog
            slug="territoires44"
            filters={{ place: "COM:44128", after: "page-2" }}
            onClose={() => {}}
          />
        </QueryClientProvider>
      </MantineProvider>,
    );
  });

  it("asks what for before anything leaves", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Télécharger" }));

    expect(api.GET).not.toHaveBeenCalled();
  });

  it("takes all who are found, not the page at hand", async () => {
    await userEvent.click(screen.getByRole("radio", { name: /CSV/ }));
    await userEvent.type(screen.getByRole("textbox", { name: /quoi/ }), "une visite");
    await userEvent.click(screen.getByRole("button", { name: "Télécharger" }));

    expect(api.GET).toHaveBeenCalledWith(
      "/api/v1/networks/{slug}/directory.{format}",
      expect.objectContaining({
        params: {
          path: { slug: "territoires44", format: "csv" },
          query: { place: "COM:44128", purpose: "une visite" },
        },
      }),
    );
    await waitFor(() => expect(download).toHaveBeenCalledWith(expect.any(Blob), "territoires44.csv"));
  });
});
