import { today } from "@/lib/format";
import type { Initiative, InitiativeAudience, InitiativeInput, InitiativeKind } from "@/lib/model";

export const audiences: InitiativeAudience[] = [
  "ALL",
  "YOUTH",
  "SENIORS",
  "FAMILIES",
  "NEIGHBOURHOOD",
  "ASSOCIATIONS",
  "BUSINESSES",
  "ELECTED",
  "AGENTS",
];

/** An initiative as one types it. */
export function draftOf(initiative?: Initiative) {
  const { place } = initiative ?? {};
  return {
    title: initiative?.title ?? "",
    kind: initiative?.kind ?? ("CITIZEN_COUNCIL" as InitiativeKind),
    audiences: initiative?.audiences ?? ([] as InitiativeAudience[]),
    place: place ? { key: place.key, name: place.name } : undefined,
    sector: initiative?.sector ?? "",
    themes: initiative?.themes ?? ([] as string[]),
    beginsOn: initiative?.period.beginsOn ?? today(),
    endsOn: initiative?.period.endsOn ?? "",
    description: initiative?.description ?? "",
  };
}

export type Draft = ReturnType<typeof draftOf>;

/** What was typed as the API wants it: what was left empty is not said. */
export function inputOf({ place, ...typed }: Draft): InitiativeInput {
  const sector = typed.sector.trim();
  const description = typed.description.trim();
  return {
    title: typed.title.trim(),
    kind: typed.kind,
    audiences: typed.audiences,
    themes: typed.themes,
    beginsOn: typed.beginsOn,
    ...(place && { place: place.key }),
    ...(sector && { sector }),
    ...(typed.endsOn && { endsOn: typed.endsOn }),
    ...(description && { description }),
  };
}
