import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it, vi } from "vitest";
import { ignoreSecondClicks } from "./second-clicks";

beforeAll(() => ignoreSecondClicks(document));

const form = () => {
  const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
  render(
    <form onSubmit={onSubmit}>
      <input aria-label="Sujet" />
      <button type="submit">Envoyer</button>
    </form>,
  );
  return onSubmit;
};

it("sends a form once, though it is clicked twice", async () => {
  const onSubmit = form();
  await userEvent.dblClick(screen.getByRole("button", { name: "Envoyer" }));
  expect(onSubmit).toHaveBeenCalledOnce();
});

it("sends it again when asked again", async () => {
  const onSubmit = form();
  await userEvent.click(screen.getByRole("button", { name: "Envoyer" }));
  await userEvent.click(screen.getByRole("textbox"));
  await userEvent.click(screen.getByRole("button", { name: "Envoyer" }));
  expect(onSubmit).toHaveBeenCalledTimes(2);
});

it("takes Enter once while it is held down", () => {
  form();
  const field = screen.getByRole("textbox");
  expect(fireEvent.keyDown(field, { key: "Enter" })).toBe(true);
  expect(fireEvent.keyDown(field, { key: "Enter", repeat: true })).toBe(false);
});
