import { only } from "./address";
import type { ProcurementRoute } from "./model";

export const procurementRoutes: ProcurementRoute[] = [
  "UGAP",
  "FRAMEWORK_AGREEMENT",
  "DIRECT",
  "CALL_FOR_TENDERS",
];

/** What the list of experts is narrowed by; it lives in the address, so that a search can be shared. */
export type ExpertFilters = { q?: string; competence?: string; lieu?: string; achat?: string };

const one = {
  q: only("q", 100),
  competence: only("competence", 60),
  lieu: only("lieu", 20),
  achat: only("achat", 30),
};

export const cleanExpertFilters = (search: Record<string, unknown>): ExpertFilters => ({
  ...one.q(search),
  ...one.competence(search),
  ...one.lieu(search),
  ...one.achat(search),
});

/** The route that an address names, if there is such a one. */
export const routeOf = ({ achat }: ExpertFilters) => procurementRoutes.find((route) => route === achat);
