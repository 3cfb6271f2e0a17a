import type { HolidayCalendar } from "@/lib/model";
import { addDays } from "./days";

const fixed = {
  "01-01": "newYear",
  "05-01": "labour",
  "05-08": "victory",
  "07-14": "national",
  "08-15": "assumption",
  "11-01": "allSaints",
  "11-11": "armistice",
  "12-25": "christmas",
} as const;

const own: Partial<Record<HolidayCalendar, string>> = {
  GUADELOUPE: "05-27",
  MARTINIQUE: "05-22",
  GUYANE: "06-10",
  REUNION: "12-20",
  MAYOTTE: "04-27",
};

/** Easter Sunday (Meeus, Jones and Butcher). */
function easter(year: number) {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${year}-${two(Math.floor(n / 31))}-${two((n % 31) + 1)}`;
}

/** Which public holiday a day is, as the words of the calendar name it; none for most. */
export function holidayOn(day: string, calendar: HolidayCalendar = "METROPOLE") {
  if (calendar === "NONE") return undefined;
  const date = day.slice(5);
  if (date in fixed) return fixed[date as keyof typeof fixed];
  if (own[calendar] === date) return "abolition" as const;
  const sunday = easter(Number(day.slice(0, 4)));
  if (day === addDays(sunday, 1)) return "easterMonday" as const;
  if (day === addDays(sunday, 39)) return "ascension" as const;
  if (day === addDays(sunday, 50)) return "whitMonday" as const;
  if (calendar !== "ALSACE_MOSELLE") return undefined;
  if (day === addDays(sunday, -2)) return "goodFriday" as const;
  return date === "12-26" ? ("saintStephen" as const) : undefined;
}
