import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { expect, it, vi } from "vitest";
import { api } from "@/lib/api";
import type { Expert } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { Decisions } from "./decisions";

vi.mock("@/lib/api", () => ({ api: { PUT: vi.fn() }, body: (answer: unknown) => answer }));

const expert = { id: "1", name: "Atelier", state: "APPLIED", next: ["VETTED", "REFUSED"], version: 0 };

it("keeps the reason that was typed when the refusal is not taken, and says why it is not", async () => {
  await i18next.loadNamespaces("expert");
  vi.mocked(api.PUT).mockRejectedValueOnce(new ProblemError(412));
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <Decisions slug="essai" expert={expert as unknown as Expert} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Ne pas retenir" }));
  await userEvent.type(screen.getByRole("textbox"), "Des références manquent.");
  const dialog = screen.getByRole("dialog");
  const confirm = () => screen.getAllByRole("button", { name: "Ne pas retenir" }).at(-1) as HTMLElement;
  await userEvent.click(confirm());

  const said = await screen.findByRole("alert");
  expect(dialog.contains(said)).toBe(true);
  expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("Des références manquent.");

  vi.mocked(api.PUT).mockResolvedValueOnce({} as never);
  await userEvent.click(confirm());
  await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});
