import { weekday } from "@/lib/format";
import type { FreeSlot } from "@/lib/model";

/** A time of a day: one of those who are free then, or nobody any more. */
export type Time = { startsAt: string; slot?: FreeSlot };
export type Day = { key: string; label: string; zone?: string | undefined; times: Time[] };

/** The times of each day in order, those that are taken among them; of several advisers who are free, the first. */
export function daysOf(items: FreeSlot[], taken: string[], mode?: string): Day[] {
  const offered = items.filter(({ modes }) => !mode || (modes as string[]).includes(mode));
  const times = new Map<string, Time>(taken.map((startsAt) => [startsAt, { startsAt }]));
  for (const slot of offered) {
    if (!times.get(slot.startsAt)?.slot) times.set(slot.startsAt, { startsAt: slot.startsAt, slot });
  }
  const days = new Map<string, Time[]>();
  for (const time of [...times.values()].sort((one, other) => one.startsAt.localeCompare(other.startsAt))) {
    const day = time.startsAt.slice(0, 10) + offsetOf(time.startsAt);
    days.set(day, [...(days.get(day) ?? []), time]);
  }
  const zones = new Map(items.map(({ startsAt, zone }) => [offsetOf(startsAt), zone]));
  return [...days.entries()].map(([key, of]) => ({
    key,
    label: weekday(new Date(`${key.slice(0, 10)}T12:00:00Z`)),
    zone: zones.get(key.slice(10)),
    times: of,
  }));
}

/** « +11:00 »: two clocks that differ make two days of one date. */
const offsetOf = (time: string) => time.slice(16).replace(/^:\d\d(\.\d+)?/, "");
