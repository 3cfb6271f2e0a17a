const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type DayCode = (typeof DAYS)[number];
export const dayCodes = DAYS;

export type Weekly = { days: DayCode[]; every: number };

/** The days of a weekly rule (RFC 5545); nothing for a rule of another kind, which is shown as it is written. */
export function weeklyOf(rule: string): Weekly | undefined {
  const parts = Object.fromEntries(rule.split(";").map((part) => part.split("=") as [string, string]));
  const { FREQ, BYDAY, INTERVAL = "1", ...others } = parts;
  const days = BYDAY?.split(",") ?? [];
  const isKnown = days.length > 0 && days.every((day) => DAYS.includes(day as DayCode));
  return FREQ === "WEEKLY" && isKnown && Object.keys(others).length === 0
    ? { days: days as DayCode[], every: Number(INTERVAL) }
    : undefined;
}

export function ruleOf({ days, every }: Weekly) {
  const inOrder = DAYS.filter((day) => days.includes(day)).join(",");
  return `FREQ=WEEKLY;${every > 1 ? `INTERVAL=${every};` : ""}BYDAY=${inOrder}`;
}
