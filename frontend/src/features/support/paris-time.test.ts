import { expect, test } from "vitest";
import { localTime, parisTime } from "./paris-time";

test("the hour is that of Paris on both sides of the night when the clock changes", () => {
  expect(parisTime("2026-10-19T14:00")).toBe("2026-10-19T14:00:00+02:00");
  expect(parisTime("2026-10-26T14:00")).toBe("2026-10-26T14:00:00+01:00");
});

test("of the hour that comes twice, the first is meant", () => {
  expect(parisTime("2026-10-25T02:30")).toBe("2026-10-25T02:30:00+02:00");
});

test("a moment is shown by the clock of Paris", () => {
  expect(localTime("2026-11-30T13:00:00Z")).toBe("2026-11-30T14:00");
});
