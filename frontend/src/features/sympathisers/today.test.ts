import { describe, expect, it } from "vitest";
import { dayFromToday } from "./today";

describe("the day in Paris", () => {
  const lateEvening = Date.parse("2026-11-25T23:30:00Z");
  it("is tomorrow already when it is late in London", () =>
    expect(dayFromToday(0, lateEvening)).toBe("2026-11-26"));
  it("counts a month of thirty days", () => expect(dayFromToday(30, lateEvening)).toBe("2026-12-26"));
});
