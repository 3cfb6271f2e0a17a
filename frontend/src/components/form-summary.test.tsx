import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { FormSummary } from "./form-summary";

function Form() {
  const [values, setValues] = useState({ one: "", other: "" });
  const [isRefused, setRefused] = useState(false);
  const errors = isRefused
    ? Object.fromEntries(Object.entries(values).flatMap(([field, value]) => (value ? [] : [[field, "!"]])))
    : {};
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(true);
      }}
    >
      <FormSummary errors={errors} labels={{}} idOf={(field) => field} />
      {(["one", "other"] as const).map((field) => (
        <input
          key={field}
          aria-label={field}
          value={values[field]}
          onChange={({ target }) => setValues({ ...values, [field]: target.value })}
        />
      ))}
      <button type="submit">send</button>
    </form>
  );
}

test("the summary takes the focus at each attempt, and leaves it to whoever corrects a field", async () => {
  const user = userEvent.setup();
  render(<Form />);

  await user.click(screen.getByRole("button"));
  expect(document.activeElement).toBe(screen.getByRole("alert"));
  await user.type(screen.getByLabelText("one"), "abc");
  expect(document.activeElement).toBe(screen.getByLabelText("one"));
  await user.click(screen.getByRole("button"));
  expect(document.activeElement).toBe(screen.getByRole("alert"));
  await user.type(screen.getByLabelText("other"), "abc");
  expect(screen.queryByRole("alert")).toBeNull();
});
