import type { MandateFunction, MandateKind, NewMandate, PlaceKind } from "@/lib/model";

/** What is typed of a mandate before it is declared. */
export const blankMandate = {
  kind: "MUNICIPAL" as MandateKind,
  function: "MAIRE" as MandateFunction | "",
  place: "",
  placeName: "",
  rank: "",
  delegation: "",
  side: "",
  startDate: "",
};

export const functionsOf: Record<MandateKind, MandateFunction[]> = {
  MUNICIPAL: ["MAIRE", "MAIRE_DELEGUE", "ADJOINT", "CONSEILLER_DELEGUE", "CONSEILLER"],
  COMMUNAUTAIRE: ["PRESIDENT", "VICE_PRESIDENT", "CONSEILLER_DELEGUE", "CONSEILLER"],
  DEPARTEMENTAL: ["PRESIDENT", "VICE_PRESIDENT", "CONSEILLER_DELEGUE", "CONSEILLER"],
  REGIONAL: ["PRESIDENT", "VICE_PRESIDENT", "CONSEILLER_DELEGUE", "CONSEILLER"],
  SENATEUR: [],
  DEPUTE: [],
  EUROPEEN: [],
  ARRONDISSEMENT: ["MAIRE", "ADJOINT", "CONSEILLER_DELEGUE", "CONSEILLER"],
};

export const placeKindOf: Record<MandateKind, PlaceKind> = {
  MUNICIPAL: "COMMUNE",
  COMMUNAUTAIRE: "EPCI",
  DEPARTEMENTAL: "DEPARTEMENT",
  REGIONAL: "REGION",
  SENATEUR: "DEPARTEMENT",
  DEPUTE: "DEPARTEMENT",
  EUROPEEN: "REGION",
  ARRONDISSEMENT: "ARRONDISSEMENT_MUNICIPAL",
};

/** Sends only what was filled in. */
export function mandateOf(typed: typeof blankMandate): NewMandate {
  const rank = Number.parseInt(typed.rank, 10);
  return {
    kind: typed.kind,
    ...(typed.function && { function: typed.function }),
    place: typed.place,
    startDate: typed.startDate,
    ...(rank > 0 && { rank }),
    ...(typed.delegation.trim() && { delegation: typed.delegation.trim() }),
    ...((typed.side === "MAJORITE" || typed.side === "OPPOSITION") && { side: typed.side }),
  };
}
