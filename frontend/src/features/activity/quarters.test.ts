import { expect, it } from "vitest";
import { quarterEnd } from "./quarters";

it.each([
  ["2026-01-01", "2026-03-31"],
  ["2026-04-01", "2026-06-30"],
  ["2026-10-01", "2026-12-31"],
])("the quarter from %s ends on %s", (first, last) => expect(quarterEnd(first)).toBe(last));
