import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import i18next from "i18next";
import { expect, it } from "vitest";
import { ProblemError } from "@/lib/problem";
import { Refused } from "./refused";

it("says what is wrong in which line and column", async () => {
  await i18next.loadNamespaces("register");
  const errors = [{ field: "line 2, Date de début du mandat", message: "NOT_A_DATE" }];
  const error = new ProblemError(422, {
    type: "/problems/unprocessable",
    title: "Refusé",
    status: 422,
    requestId: "1",
    errors,
  });
  render(
    <MantineProvider env="test">
      <Refused error={error} />
    </MantineProvider>,
  );

  expect(screen.getByRole("listitem").textContent).toMatch(
    /^Ligne 2, .*Date de début.* : cette date est illisible$/,
  );
});
