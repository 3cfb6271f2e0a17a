import { expect, test } from "vitest";
import { cleanDuesSearch } from "./dues-search";

test("keeps what the page understands", () => {
  expect(cleanDuesSearch({ year: 2026, state: "LATE", after: "abc" })).toEqual({
    year: 2026,
    state: "LATE",
    after: "abc",
  });
});

test("leaves the rest aside", () => {
  expect(cleanDuesSearch({ year: 1926, state: "LOST", after: 3, other: "x" })).toEqual({});
  expect(cleanDuesSearch({ year: "2026" })).toEqual({});
});
