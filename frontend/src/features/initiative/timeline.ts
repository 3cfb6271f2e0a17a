import type { InitiativePeriod } from "@/lib/model";

const DAY = 86_400_000;
const dayOf = (iso: string) => Date.parse(`${iso}T12:00:00Z`) / DAY;

/** Where a period lies in all the time that is shown, in per cent of it. */
export type Bar = { start: number; width: number; isOpen: boolean };

/** From the first beginning to the last end, today within: what has no end goes on to the end of all. */
export function timelineOf(periods: InitiativePeriod[], today: string) {
  const days = periods
    .flatMap(({ beginsOn, endsOn }) => [beginsOn, ...(endsOn ? [endsOn] : [])])
    .concat(today);
  const [from = today] = days.toSorted();
  const until = days.toSorted().at(-1) ?? today;
  const length = dayOf(until) - dayOf(from) + 1;
  const share = (count: number) => (100 * count) / length;
  return {
    from,
    until,
    today: share(dayOf(today) - dayOf(from) + 0.5),
    bars: periods.map(
      ({ beginsOn, endsOn }): Bar => ({
        start: share(dayOf(beginsOn) - dayOf(from)),
        width: share(dayOf(endsOn ?? until) - dayOf(beginsOn) + 1),
        isOpen: !endsOn,
      }),
    ),
  };
}
