const MOST_YEARS = 5;
const USUAL_YEARS = 3;

/** The day before so many years later, as the service reckons it. */
export function lastDay(start: string, years: number) {
  const [year = 0, month = 1, day = 1] = start.split("-").map(Number);
  const longest = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + years, month - 1, Math.min(day, longest) - 1)).toISOString().slice(0, 10);
}

/** The last day that was said, or that of three years. */
export const endOf = (startsOn: string, endsOn: string) => endsOn || lastDay(startsOn, USUAL_YEARS);

/** How many years a convention has, the last one perhaps shorter; none when it is too short or too long. */
export function yearsOf(startsOn: string, endsOn: string): number | undefined {
  if (!startsOn) return undefined;
  const end = endOf(startsOn, endsOn);
  if (end < lastDay(startsOn, 1)) return undefined;
  for (let years = 1; years <= MOST_YEARS; years++) if (end <= lastDay(startsOn, years)) return years;
  return undefined;
}
