import type { InitiativeKind } from "./model";

/** The kinds of initiatives, in the order in which to offer them. */
export const initiativeKinds: InitiativeKind[] = [
  "CITIZEN_COUNCIL",
  "NEIGHBOURHOOD_COUNCIL",
  "PARTICIPATORY_BUDGET",
  "CITIZENS_CONVENTION",
  "SECTOR_MEETING",
  "CHARTER",
  "DEVELOPMENT_COUNCIL",
  "OTHER",
];
