import type { FeeState } from "./model";

export const feeStates: FeeState[] = ["DUE", "LATE", "PAID", "WAIVED"];

type DuesSearch = { year?: number; state?: FeeState; after?: string };

/** What the address of the dues page may say: a year, a state, where the page begins. */
export function cleanDuesSearch({ year, state, after }: Record<string, unknown>): DuesSearch {
  const search: DuesSearch = {};
  if (Number.isInteger(year) && Number(year) >= 2000 && Number(year) <= 2100) search.year = Number(year);
  const known = feeStates.find((candidate) => candidate === state);
  if (known) search.state = known;
  if (typeof after === "string" && after) search.after = after.slice(0, 400);
  return search;
}
