import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { PlaceInput } from "./place-input";

vi.mock("@/lib/api", () => ({
  api: { GET: vi.fn().mockResolvedValue({ items: [] }) },
  body: (answer: unknown) => answer,
}));

async function typeNowhere(chosen?: string) {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <PlaceInput label="Commune" onChoose={() => {}} {...(chosen && { chosen })} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  const field = screen.getByLabelText<HTMLInputElement>("Commune");
  await userEvent.clear(field);
  await userEvent.type(field, "Xyzzy");
  await screen.findByText(/^Aucun lieu de ce nom/);
  await userEvent.tab();
  return field;
}

it("shows the place that is chosen again when what was typed is none", async () => {
  const field = await typeNowhere("Redon (Ille-et-Vilaine)");

  expect(field.value).toBe("Redon (Ille-et-Vilaine)");
});

it("leaves what was typed, and says that it is none, as long as nothing is chosen", async () => {
  const field = await typeNowhere();

  expect(field.value).toBe("Xyzzy");
  expect(screen.getByRole("status").textContent).toContain("Aucun lieu");
});
