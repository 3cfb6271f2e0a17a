import { describe, expect, it } from "vitest";
import { ruleOf, weeklyOf } from "./rule";

describe("the rule of a schedule", () => {
  it("is read back as it was written", () => {
    for (const rule of ["FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR"]) {
      const weekly = weeklyOf(rule);
      expect(weekly && ruleOf(weekly)).toBe(rule);
    }
  });

  it("is left as it is when it is none of weeks and days", () => {
    for (const rule of ["FREQ=MONTHLY;BYDAY=1MO", "FREQ=WEEKLY;BYDAY=MO;COUNT=3", "FREQ=DAILY", ""])
      expect(weeklyOf(rule)).toBeUndefined();
  });

  it("names days in the order of the week", () => {
    expect(ruleOf({ days: ["FR", "MO"], every: 1 })).toBe("FREQ=WEEKLY;BYDAY=MO,FR");
  });
});
