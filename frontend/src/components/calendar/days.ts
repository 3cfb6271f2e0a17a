/** Days of the calendar, as `yyyy-MM-dd`: no clock changes them, for they are counted at noon in UTC. */
export const views = ["jour", "semaine", "mois", "liste"] as const;
export type View = (typeof views)[number];

const LISTED = 28;

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const written = (date: Date) => date.toISOString().slice(0, 10);

export const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at(text).getTime()) && written(at(text)) === text;

export function addDays(day: string, count: number) {
  const date = at(day);
  date.setUTCDate(date.getUTCDate() + count);
  return written(date);
}

/** The same day of another month, or its last. */
export function addMonths(day: string, count: number) {
  const date = at(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return written(new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), last), 12)));
}

/** The Monday of its week. */
export const mondayOf = (day: string) => addDays(day, -((at(day).getUTCDay() + 6) % 7));

const from = (first: string, count: number) => Array.from({ length: count }, (_, i) => addDays(first, i));

export const weekOf = (day: string) => from(mondayOf(day), 7);

/** The weeks that its month touches, each from Monday to Sunday. */
export function weeksOfMonth(day: string) {
  const month = day.slice(0, 7);
  const weeks: string[][] = [];
  for (let week = weekOf(`${month}-01`); week.some((one) => one.startsWith(month)); ) {
    weeks.push(week);
    week = weekOf(addDays(week[0] as string, 7));
  }
  return weeks;
}

/** The days that a view shows, in order. */
export function daysShown(view: View, day: string): string[] {
  if (view === "jour") return [day];
  if (view === "semaine") return weekOf(day);
  return view === "mois" ? weeksOfMonth(day).flat() : from(day, LISTED);
}

/** The day to which a view goes on or back. */
export function step(view: View, day: string, by: 1 | -1) {
  if (view === "mois") return addMonths(`${day.slice(0, 7)}-01`, by);
  return addDays(day, by * { jour: 1, semaine: 7, liste: LISTED }[view]);
}

/** Where a key leads in a grid of weeks; nowhere for any other key. */
export function dayByKey(key: string, day: string): string | undefined {
  const days = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[key];
  if (days) return addDays(day, days);
  const months = { PageUp: -1, PageDown: 1 }[key];
  if (months) return addMonths(day, months);
  if (key === "Home") return mondayOf(day);
  return key === "End" ? addDays(mondayOf(day), 6) : undefined;
}
