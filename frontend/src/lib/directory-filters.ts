import type { ActorKind, MandateFunction, MandateKind, OrganizationKind } from "./model";

/** What the directory is narrowed by; it lives in the address, so that a search can be shared. */
export type DirectoryFilters = {
  q?: string;
  place?: string;
  kind?: MandateKind;
  function?: MandateFunction;
  practice?: string;
  theme?: string;
  territory?: string;
  actorKind?: ActorKind;
  organizationKind?: OrganizationKind;
  helps?: string;
  after?: string;
};

export type FilterName = Exclude<keyof DirectoryFilters, "after">;

export const mandateKinds: MandateKind[] = [
  "MUNICIPAL",
  "COMMUNAUTAIRE",
  "DEPARTEMENTAL",
  "REGIONAL",
  "SENATEUR",
  "DEPUTE",
  "EUROPEEN",
  "ARRONDISSEMENT",
];
export const mandateFunctions: MandateFunction[] = [
  "MAIRE",
  "MAIRE_DELEGUE",
  "ADJOINT",
  "CONSEILLER_DELEGUE",
  "CONSEILLER",
  "PRESIDENT",
  "VICE_PRESIDENT",
];
export const actorKinds: ActorKind[] = [
  "ELU",
  "PROFESSIONNEL",
  "CITOYEN",
  "ASSOCIATION",
  "INSTITUTION",
  "ENTREPRISE",
];
export const organizationKinds: OrganizationKind[] = [
  "COMMUNE",
  "EPCI",
  "DEPARTEMENT",
  "REGION",
  "SERVICE_ETAT",
  "ASSOCIATION",
  "COLLECTIF_HABITANTS",
  "ENTREPRISE",
  "LABORATOIRE",
  "RESEAU",
  "PRESTATAIRE",
  "AUTRE",
];

const LONGEST = 100;
const text = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value).trim().slice(0, LONGEST) : "";

/** Keeps of an address only what the directory understands. */
export function cleanFilters(search: Record<string, unknown>): DirectoryFilters {
  const filters: DirectoryFilters = {};
  for (const words of ["q", "theme", "helps"] as const) {
    const searched = text(search[words]);
    if (searched) filters[words] = searched;
  }
  const place = text(search.place);
  if (/^[A-Z]+:\w+$/.test(place)) filters.place = place;
  const practice = text(search.practice);
  if (/^[\w-]+$/.test(practice)) filters.practice = practice;
  const territory = text(search.territory);
  if (/^[a-z0-9-]+$/.test(territory)) filters.territory = territory;
  const after = typeof search.after === "string" ? search.after : "";
  if (after && after.length <= 500) filters.after = after;
  const kind = mandateKinds.find((known) => known === search.kind);
  if (kind) filters.kind = kind;
  const mandateFunction = mandateFunctions.find((known) => known === search.function);
  if (mandateFunction) filters.function = mandateFunction;
  const actorKind = actorKinds.find((known) => known === search.actorKind);
  if (actorKind) filters.actorKind = actorKind;
  const organizationKind = organizationKinds.find((known) => known === search.organizationKind);
  if (organizationKind) filters.organizationKind = organizationKind;
  return filters;
}

/** Narrows by one thing more, or stops doing so; the list then starts over. */
export function narrowed(filters: DirectoryFilters, change: DirectoryFilters): DirectoryFilters {
  const { after: _, ...kept } = filters;
  return cleanFilters({ ...kept, ...change });
}

export function without(filters: DirectoryFilters, name: FilterName): DirectoryFilters {
  const { [name]: _, after: __, ...rest } = filters;
  return rest;
}
