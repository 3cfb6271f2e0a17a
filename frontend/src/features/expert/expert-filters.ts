import type { ProcurementRoute } from "@/lib/model";

export const procurementRoutes: ProcurementRoute[] = [
  "UGAP",
  "FRAMEWORK_AGREEMENT",
  "DIRECT",
  "CALL_FOR_TENDERS",
];

/** What the list of experts is narrowed by; it lives in the address, so that a search can be shared. */
export type ExpertFilters = { q?: string; competence?: string; lieu?: string; achat?: string };

/** The route that an address names, if there is such a one. */
export const routeOf = ({ achat }: ExpertFilters) => procurementRoutes.find((route) => route === achat);
