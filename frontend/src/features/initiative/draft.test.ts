import { expect, it } from "vitest";
import { draftOf, inputOf } from "./draft";

it("does not say what was left empty", () => {
  const typed = { ...draftOf(), title: " Budget participatif ", audiences: ["ALL" as const], sector: "  " };
  expect(inputOf({ ...typed, beginsOn: "2026-04-01" })).toEqual({
    title: "Budget participatif",
    kind: "CITIZEN_COUNCIL",
    audiences: ["ALL"],
    themes: [],
    beginsOn: "2026-04-01",
  });
});

it("says again what was known", () => {
  const said = {
    title: "Conseil de quartier",
    kind: "NEIGHBOURHOOD_COUNCIL" as const,
    audiences: ["NEIGHBOURHOOD" as const],
    sector: "La gare",
    themes: ["climat"],
    description: "Quatre fois par an.",
  };
  const known = {
    ...said,
    id: "1",
    version: 3,
    place: { key: "COM:44128", kind: "COMMUNE" as const, name: "Plessé" },
    period: { beginsOn: "2026-01-01", endsOn: "2026-12-31" },
  };
  expect(inputOf(draftOf(known))).toEqual({
    ...said,
    place: "COM:44128",
    beginsOn: "2026-01-01",
    endsOn: "2026-12-31",
  });
});
