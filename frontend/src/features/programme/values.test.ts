import { expect, test } from "vitest";
import { lastDay, yearsOf } from "./convention";
import { halfDays, typedDays } from "./days";

test("days are whole or half", () => {
  expect(halfDays("2,5")).toBe(5);
  expect(halfDays(" 3 ")).toBe(6);
  expect(halfDays("0.5")).toBe(1);
  expect(halfDays("2,3")).toBeUndefined();
  expect(halfDays("-1")).toBeUndefined();
  expect(typedDays(5)).toBe("2,5");
});

test("a convention is for three years unless it says otherwise, from one to five", () => {
  expect(lastDay("2026-09-01", 3)).toBe("2029-08-31");
  expect(lastDay("2028-02-29", 1)).toBe("2029-02-27");
  expect(yearsOf("2026-09-01", "")).toBe(3);
  expect(yearsOf("2026-09-01", "2027-08-31")).toBe(1);
  expect(yearsOf("2026-09-01", "2029-09-01")).toBe(4);
  expect(yearsOf("2026-09-01", "2027-08-30")).toBeUndefined();
  expect(yearsOf("2026-09-01", "2031-09-01")).toBeUndefined();
});
