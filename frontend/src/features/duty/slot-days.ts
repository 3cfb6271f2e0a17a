import { weekday } from "@/lib/format";
import type { FreeSlot } from "@/lib/model";

/** A time of a day: one of those who are free then, or nobody any more. */
export type Time = { startsAt: string; slot?: FreeSlot };
export type Day = { label: string; times: Time[] };

/** The times of each day in order, those that are taken among them; of several advisers who are free, the first. */
export function daysOf(items: FreeSlot[], taken: string[], mode?: string): Day[] {
  const offered = items.filter(({ modes }) => !mode || (modes as string[]).includes(mode));
  const times = new Map<string, Time>(taken.map((startsAt) => [startsAt, { startsAt }]));
  for (const slot of offered) {
    if (!times.get(slot.startsAt)?.slot) times.set(slot.startsAt, { startsAt: slot.startsAt, slot });
  }
  const days = new Map<string, Time[]>();
  for (const time of [...times.values()].sort((one, other) => one.startsAt.localeCompare(other.startsAt))) {
    const day = time.startsAt.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), time]);
  }
  return [...days.entries()].map(([day, of]) => ({
    label: weekday(new Date(`${day}T12:00:00Z`)),
    times: of,
  }));
}
