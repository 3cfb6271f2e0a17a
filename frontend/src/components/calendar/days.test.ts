import { describe, expect, it } from "vitest";
import { addDays, addMonths, dayByKey, daysShown, isDay, mondayOf, step, weekOf, weeksOfMonth } from "./days";

describe("days of the calendar", () => {
  it("lays November 2026 out from the Monday before to the Sunday after", () => {
    const weeks = weeksOfMonth("2026-11-26");
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual(weekOf("2026-10-26"));
    expect(weeks[5]?.[0]).toBe("2026-11-30");
    expect(weeks[5]?.[6]).toBe("2026-12-06");
    expect(new Set(weeks.flat()).size).toBe(42);
  });
  it("lays a February of four whole weeks out in four", () =>
    expect(weeksOfMonth("2027-02-14").map(([monday]) => monday)).toEqual([
      "2027-02-01",
      "2027-02-08",
      "2027-02-15",
      "2027-02-22",
    ]));
  it("has seven days in the weeks in which the clock changes", () => {
    expect(weekOf("2026-10-26")).toEqual([
      "2026-10-26",
      "2026-10-27",
      "2026-10-28",
      "2026-10-29",
      "2026-10-30",
      "2026-10-31",
      "2026-11-01",
    ]);
    expect(weekOf("2026-10-25").at(-1)).toBe("2026-10-25");
    expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
    expect(addDays("2027-03-27", 2)).toBe("2027-03-29");
  });
  it("begins the week on Monday, on a Sunday too", () => {
    expect(mondayOf("2026-11-29")).toBe("2026-11-23");
    expect(mondayOf("2026-11-30")).toBe("2026-11-30");
  });
  it("stays in the month that is meant, however short", () => {
    expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
    expect(addMonths("2026-12-15", 1)).toBe("2027-01-15");
    expect(addMonths("2026-01-15", -1)).toBe("2025-12-15");
  });
  it("goes on and back by what is shown", () => {
    expect(step("jour", "2026-12-31", 1)).toBe("2027-01-01");
    expect(step("semaine", "2026-10-26", -1)).toBe("2026-10-19");
    expect(step("mois", "2026-10-31", 1)).toBe("2026-11-01");
    expect(daysShown("liste", step("liste", "2026-11-01", 1))[0]).toBe("2026-11-29");
  });
  it("moves by the keys of a grid, and by no other", () => {
    expect(dayByKey("ArrowLeft", "2026-11-01")).toBe("2026-10-31");
    expect(dayByKey("ArrowDown", "2026-11-26")).toBe("2026-12-03");
    expect(dayByKey("Home", "2026-11-26")).toBe("2026-11-23");
    expect(dayByKey("End", "2026-11-26")).toBe("2026-11-29");
    expect(dayByKey("PageDown", "2026-10-31")).toBe("2026-11-30");
    expect(dayByKey("a", "2026-11-26")).toBeUndefined();
  });
  it("takes a day for a day only if there is one", () => {
    expect(isDay("2026-02-28")).toBe(true);
    expect(isDay("2026-02-30")).toBe(false);
    expect(isDay("hier")).toBe(false);
  });
});
