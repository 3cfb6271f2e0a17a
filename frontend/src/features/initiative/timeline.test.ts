import { describe, expect, it } from "vitest";
import { timelineOf } from "./timeline";

describe("the calendar of initiatives", () => {
  it("goes from the first beginning to the last end", () => {
    const { from, until, bars } = timelineOf(
      [
        { beginsOn: "2026-01-01", endsOn: "2026-01-05" },
        { beginsOn: "2026-01-06", endsOn: "2026-01-10" },
      ],
      "2026-01-03",
    );
    expect([from, until]).toEqual(["2026-01-01", "2026-01-10"]);
    expect(bars).toEqual([
      { start: 0, width: 50, isOpen: false },
      { start: 50, width: 50, isOpen: false },
    ]);
  });

  it("lets what has no end go on, and shows today even when nothing is held", () => {
    const open = timelineOf([{ beginsOn: "2026-01-01" }], "2026-01-10");
    expect(open.bars).toEqual([{ start: 0, width: 100, isOpen: true }]);
    expect(open.today).toBe(95);
    const later = timelineOf([{ beginsOn: "2026-01-06", endsOn: "2026-01-10" }], "2026-01-01");
    expect(later.from).toBe("2026-01-01");
    expect(later.bars[0]).toEqual({ start: 50, width: 50, isOpen: false });
  });
});
