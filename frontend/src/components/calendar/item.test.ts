import { describe, expect, it } from "vitest";
import { byDay, wallHour } from "./item";

describe("what a calendar shows", () => {
  it("is said by the clock that its time bears", () => {
    expect(wallHour("2026-11-30T14:00:00+11:00")).toBe("14\u00a0h");
    expect(wallHour("2026-10-26T14:30:00+01:00")).toBe("14\u00a0h\u00a030");
    expect(wallHour("2026-11-30T09:00:00Z")).toBe("9\u00a0h");
  });
  it("stands on the day of that clock, in order", () => {
    const days = byDay([
      { startsAt: "2026-12-01T08:00:00+11:00" },
      { startsAt: "2026-10-25T14:00:00+01:00" },
      { startsAt: "2026-10-25T09:00:00+01:00" },
    ]);
    expect([...days.keys()]).toEqual(["2026-10-25", "2026-12-01"]);
    expect(days.get("2026-10-25")?.[0]?.startsAt).toContain("T09");
  });
});
