import { expect, it } from "vitest";
import { inputOf, valuesOf } from "./values";

it("leaves out what was not said, and tells places by their keys", () => {
  const sent = inputOf({
    ...valuesOf(),
    name: "Atelier",
    email: " bonjour@atelier.example ",
    phone: " ",
    perimeter: [{ key: "DEP:44", kind: "DEPARTEMENT", name: "Loire-Atlantique" }],
    references: [{ key: "1", title: " Assises ", collectivity: "Plessé", year: "2024" }],
  });

  expect(sent).not.toHaveProperty("phone");
  expect(sent).not.toHaveProperty("website");
  expect(sent).not.toHaveProperty("charter");
  expect(sent.email).toBe("bonjour@atelier.example");
  expect(sent.perimeter).toEqual(["DEP:44"]);
  expect(sent.references).toEqual([{ title: "Assises", collectivity: "Plessé", year: 2024 }]);
});
