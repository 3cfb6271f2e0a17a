import { expect, it } from "vitest";
import { dimensionsOf, overlapFinder } from "./overlap";

const overlap = {
  one: "a",
  other: "b",
  strength: 2,
  audiences: [],
  themes: ["climat"],
  when: { beginsOn: "2026-01-01" },
};

it("says by what two initiatives overlap", () => {
  expect(dimensionsOf(overlap)).toEqual(["theme", "calendar"]);
  expect(dimensionsOf({ ...overlap, where: {}, audiences: ["ALL"], themes: [] })).toEqual([
    "audience",
    "territory",
    "calendar",
  ]);
});

it("finds an overlap whichever initiative is named first", () => {
  const between = overlapFinder([overlap]);
  expect(between("a", "b")).toBe(between("b", "a"));
  expect(between("a", "b")).toBe(overlap);
  expect(between("a", "c")).toBeUndefined();
});
