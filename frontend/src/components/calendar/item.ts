import { hour } from "@/lib/format";

/**
 * Something in a calendar. Its times bear the offset of the clock by which they are said (`2026-11-30T14:00:00+11:00`):
 * day and hour are read off them, whatever the clock of the browser.
 */
export type CalendarItem = {
  id: string;
  startsAt: string;
  endsAt: string;
  title: string;
  href: string;
  state?: string;
  /** The clock, when it has to be said: « heure de Nouméa ». */
  clock?: string | undefined;
};

export const dayOf = (startsAt: string) => startsAt.slice(0, 10);

/** « 14 h », by the clock of the time itself. */
export const wallHour = (time: string) => hour(`${time.slice(0, 16)}Z`, "UTC");

/** The things of each day, the earliest first. */
export function byDay<T extends { startsAt: string }>(items: T[]) {
  const days = new Map<string, T[]>();
  for (const item of [...items].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt)))
    days.set(dayOf(item.startsAt), [...(days.get(dayOf(item.startsAt)) ?? []), item]);
  return days;
}
