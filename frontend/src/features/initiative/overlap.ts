import type { InitiativeOverlap } from "@/lib/model";

export type Dimension = "audience" | "territory" | "theme" | "calendar";

/** By what two initiatives overlap. */
export const dimensionsOf = ({ audiences, where, themes, when }: InitiativeOverlap): Dimension[] => [
  ...(audiences.length > 0 ? (["audience"] as const) : []),
  ...(where ? (["territory"] as const) : []),
  ...(themes.length > 0 ? (["theme"] as const) : []),
  ...(when ? (["calendar"] as const) : []),
];

/** The overlap of two initiatives, whichever of them is named first. */
export function overlapFinder(overlaps: InitiativeOverlap[]) {
  const found = new Map(
    overlaps.flatMap((overlap) => [
      [`${overlap.one} ${overlap.other}`, overlap] as const,
      [`${overlap.other} ${overlap.one}`, overlap] as const,
    ]),
  );
  return (one: string, other: string) => found.get(`${one} ${other}`);
}
