import type { LinkProps } from "@tanstack/react-router";
import type { ParseKeys } from "i18next";
import type { MyNetwork, MySeat, Network } from "@/lib/model";

export type Destination = {
  label: ParseKeys;
  icon: "home" | "people" | "map" | "building" | "network" | "person" | "chart" | "calendar";
  exact?: boolean;
} & Pick<LinkProps, "to" | "params">;

const NETWORK = "/reseaux/$slug";
const ADMIN = `${NETWORK}/administration` as const;

const TEAM = ["conseil", "animation", "administration"];
const SUPPORTING = ["conseil", "administration"];

const has = (network: Network, module: Network["modules"][number]) => network.modules.includes(module);

/** The pages of a network that exist for this person: no module, no link. */
export function networkPages(network: Network, mine: MyNetwork | undefined): Destination[] {
  const params = { slug: network.slug };
  const hasOrganizations = network.membership.subject !== "PERSON";
  const pages: (Destination & { exists?: boolean })[] = [
    { to: `${NETWORK}/accueil`, label: "nav.home", icon: "home", exists: Boolean(mine) },
    { to: `${NETWORK}/annuaire`, label: "nav.directory", icon: "people", exists: has(network, "DIRECTORY") },
    {
      to: `${NETWORK}/territoires`,
      label: "nav.territories",
      icon: "map",
      exists: has(network, "TERRITORIES"),
    },
    {
      to: `${NETWORK}/structures`,
      label: "nav.organizations",
      icon: "building",
      exact: true,
      exists: hasOrganizations,
    },
    {
      to: `${NETWORK}/permanence`,
      label: "nav.duty",
      icon: "calendar",
      exact: true,
      exists: has(network, "DUTY"),
    },
    {
      to: `${NETWORK}/permanence/agenda`,
      label: "nav.dutyAgenda",
      icon: "calendar",
      exists: has(network, "DUTY") && Boolean(mine?.functions.some((held) => TEAM.includes(held))),
    },
    {
      to: `${NETWORK}/accompagnement`,
      label: "nav.support",
      icon: "people",
      exists: has(network, "SUPPORT") && Boolean(mine?.functions.some((held) => SUPPORTING.includes(held))),
    },
    {
      to: `${NETWORK}/accompagnement/demander`,
      label: "nav.askSupport",
      icon: "person",
      exists: has(network, "SUPPORT") && Boolean(mine?.membership),
    },
    { to: `${NETWORK}/aides`, label: "nav.fundings", icon: "chart", exists: has(network, "SUPPORT") },
    { to: `${NETWORK}/experts`, label: "nav.experts", icon: "people", exists: has(network, "SUPPORT") },
    { to: `${NETWORK}/programmes`, label: "nav.programmes", icon: "map", exists: has(network, "SUPPORT") },
    { to: `${NETWORK}/ateliers`, label: "nav.workshops", icon: "calendar", exists: has(network, "SUPPORT") },
    {
      to: `${NETWORK}/accompagnement/chiffres`,
      label: "nav.supportFigures",
      icon: "chart",
      exists: has(network, "SUPPORT"),
    },
    { to: NETWORK, label: "nav.presentation", icon: "network", exact: true },
    { to: `${NETWORK}/chiffres`, label: "nav.figures", icon: "chart" },
  ];
  return pages.filter(({ exists = true }) => exists).map(({ exists, ...page }) => ({ ...page, params }));
}

/** The organisation that this person looks after in a network. */
export function managedPages(seats: MySeat[], slug: string | undefined): Destination[] {
  return seats
    .filter(({ managing, network }) => managing && network === slug)
    .slice(0, 1)
    .map(({ network, organization: id }) => ({
      to: "/reseaux/$slug/structures/$id",
      params: { slug: network, id },
      label: "nav.myOrganization",
      icon: "building",
    }));
}

/** Whether the page that is open belongs to a deeper one of the list: one is in one place at a time. */
export const isOutranked = (to: Destination["to"], pages: Destination[], here: string) =>
  pages.some((page) => page.to?.startsWith(`${to}/`) && here.startsWith(page.to));

type Right = MyNetwork["can"][number];
type StewardPage = Destination & {
  right?: Right;
  functions?: string[];
  module?: Network["modules"][number];
};

const RUNNING = ["animation", "administration"];

/** The pages of those who run a network, in their order: what each asks for, a right or a function. */
const steward: StewardPage[] = [
  { to: `${ADMIN}/demandes`, label: "nav.applications", icon: "person", right: "APPLICATIONS_DECIDE" },
  { to: `${ADMIN}/membres`, label: "nav.members", icon: "people", right: "APPLICATIONS_DECIDE" },
  { to: `${ADMIN}/charte`, label: "nav.charter", icon: "network", right: "APPLICATIONS_DECIDE" },
  { to: `${ADMIN}/cotisations`, label: "nav.dues", icon: "people", functions: RUNNING },
  {
    to: `${ADMIN}/permanences`,
    label: "nav.dutySchedules",
    icon: "calendar",
    functions: RUNNING,
    module: "DUTY",
  },
  {
    to: `${ADMIN}/aides`,
    label: "nav.fundingImport",
    icon: "chart",
    functions: ["administration"],
    module: "SUPPORT",
  },
  {
    to: `${ADMIN}/ateliers`,
    label: "nav.workshopDesk",
    icon: "calendar",
    functions: TEAM,
    module: "SUPPORT",
  },
  { to: `${ADMIN}/experts`, label: "nav.expertDesk", icon: "people", functions: TEAM, module: "SUPPORT" },
  { to: `${ADMIN}/territoires`, label: "nav.mirror", icon: "map", right: "MIRROR_READ" },
  { to: `${ADMIN}/mandats`, label: "nav.register", icon: "map", right: "MANDATES_CHECK" },
  { to: `${ADMIN}/signalements`, label: "nav.reports", icon: "people", right: "CONTACT_REPORTS" },
  { to: `${ADMIN}/renouvellement`, label: "nav.renewals", icon: "map", right: "RENEWALS_RUN" },
  { to: `${ADMIN}/temoignages`, label: "nav.testimonials", icon: "people", right: "TESTIMONIALS_REVIEW" },
  { to: `${ADMIN}/proches`, label: "nav.sympathisers", icon: "people", right: "SYMPATHISERS_READ" },
  { to: `${ADMIN}/import`, label: "nav.imports", icon: "people", right: "IMPORTS_READ" },
  { to: `${ADMIN}/conventions`, label: "nav.agreements", icon: "network", right: "AGREEMENTS_READ" },
  { to: `${ADMIN}/journal`, label: "nav.audit", icon: "people", right: "AUDIT_READ" },
  { to: `${ADMIN}/exports`, label: "nav.exports", icon: "people", right: "AUDIT_READ" },
  { to: `${ADMIN}/courriels`, label: "nav.undelivered", icon: "people", functions: ["administration"] },
  { to: `${ADMIN}/donnees`, label: "nav.dataRequests", icon: "person", right: "DATA_REQUESTS_ANSWER" },
  {
    to: `${ADMIN}/accords-papier`,
    label: "nav.paperConsents",
    icon: "person",
    right: "PAPER_CONSENTS_RECORD",
  },
];

/** What animators, administrators and data protection officers see besides. */
export function stewardPages(mine: MyNetwork | undefined): Destination[] {
  if (!mine) return [];
  return steward
    .filter(({ right }) => !right || mine.can.includes(right))
    .filter(({ functions }) => !functions || functions.some((each) => mine.functions.includes(each)))
    .filter(({ module }) => !module || mine.modules.includes(module))
    .map(({ right, functions, module, ...page }) => ({ ...page, params: { slug: mine.slug } }));
}

export const myPages: Destination[] = [
  { to: "/moi/profil", label: "nav.profile", icon: "person" },
  { to: "/moi/mandats", label: "nav.mandates", icon: "map" },
  { to: "/moi/consentements", label: "nav.consents", icon: "people" },
  { to: "/moi/courriels", label: "nav.mails", icon: "person" },
  { to: "/moi/adhesions", label: "nav.memberships", icon: "network" },
  { to: "/moi/donnees", label: "nav.myData", icon: "person" },
  { to: "/mes-parcours", label: "nav.myTracks", icon: "people" },
  { to: "/moi/agenda", label: "nav.myCalendar", icon: "person" },
  { to: "/moi/cotisations", label: "nav.myFees", icon: "person" },
];
