import i18next from "i18next";
import { expect, it } from "vitest";
import { ProblemError } from "./problem";

const refused = (status: number, message: string) =>
  new ProblemError(status, {
    type: "/problems/unprocessable",
    title: "Refusé",
    status,
    requestId: "1",
    errors: [{ field: "closes", message }],
  }).fieldErrors.closes;

it("says no rule in English beside a field of a French page", () => {
  expect(refused(422, "later than 17:00")).toBe("Cette valeur ne convient pas ici.");
  expect(refused(400, "unknown, doubled or of the wrong type")).toBe("Cette valeur ne convient pas ici.");
  expect(refused(400, "À remplir.")).toBe("À remplir.");
});

it("says it as it is on an English page", async () => {
  await i18next.changeLanguage("en");
  expect(refused(422, "later than 17:00")).toBe("later than 17:00");
  await i18next.changeLanguage("fr");
});
