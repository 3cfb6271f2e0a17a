import type { LinkProps } from "@tanstack/react-router";
import type { ParseKeys } from "i18next";
import type { MyNetwork, MySeat, Network } from "@/lib/model";

export type Destination = {
  label: ParseKeys;
  icon: "home" | "people" | "map" | "building" | "network" | "person" | "chart";
  exact?: boolean;
} & Pick<LinkProps, "to" | "params">;

/** The pages of a network that exist for this person: no module, no link. */
export function networkPages(network: Network, mine: MyNetwork | undefined): Destination[] {
  const params = { slug: network.slug };
  const pages: Destination[] = [];
  if (mine) pages.push({ to: "/reseaux/$slug/accueil", params, label: "nav.home", icon: "home" });
  if (network.modules.includes("DIRECTORY")) {
    pages.push({ to: "/reseaux/$slug/annuaire", params, label: "nav.directory", icon: "people" });
  }
  if (network.modules.includes("TERRITORIES")) {
    pages.push({ to: "/reseaux/$slug/territoires", params, label: "nav.territories", icon: "map" });
  }
  if (network.membership.subject !== "PERSON") {
    pages.push({
      to: "/reseaux/$slug/structures",
      params,
      label: "nav.organizations",
      icon: "building",
      exact: true,
    });
  }
  pages.push({ to: "/reseaux/$slug", params, label: "nav.presentation", icon: "network", exact: true });
  pages.push({ to: "/reseaux/$slug/chiffres", params, label: "nav.figures", icon: "chart" });
  return pages;
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

const runs = ({ functions }: MyNetwork) =>
  functions.includes("animation") || functions.includes("administration");

/** What animators, administrators and data protection officers see besides. */
export function stewardPages(mine: MyNetwork | undefined): Destination[] {
  if (!mine) return [];
  const params = { slug: mine.slug };
  const pages: Destination[] = [];
  if (mine.can.includes("APPLICATIONS_DECIDE")) {
    pages.push({
      to: "/reseaux/$slug/administration/demandes",
      params,
      label: "nav.applications",
      icon: "person",
    });
    pages.push({ to: "/reseaux/$slug/administration/membres", params, label: "nav.members", icon: "people" });
    pages.push({ to: "/reseaux/$slug/administration/charte", params, label: "nav.charter", icon: "network" });
  }
  if (runs(mine)) {
    pages.push({
      to: "/reseaux/$slug/administration/cotisations",
      params,
      label: "nav.dues",
      icon: "people",
    });
  }
  if (mine.can.includes("MIRROR_READ")) {
    pages.push({ to: "/reseaux/$slug/administration/territoires", params, label: "nav.mirror", icon: "map" });
  }
  if (mine.can.includes("MANDATES_CHECK")) {
    pages.push({ to: "/reseaux/$slug/administration/mandats", params, label: "nav.register", icon: "map" });
  }
  if (mine.can.includes("CONTACT_REPORTS")) {
    pages.push({
      to: "/reseaux/$slug/administration/signalements",
      params,
      label: "nav.reports",
      icon: "people",
    });
  }
  if (mine.can.includes("RENEWALS_RUN")) {
    pages.push({
      to: "/reseaux/$slug/administration/renouvellement",
      params,
      label: "nav.renewals",
      icon: "map",
    });
  }
  if (mine.can.includes("TESTIMONIALS_REVIEW")) {
    pages.push({
      to: "/reseaux/$slug/administration/temoignages",
      params,
      label: "nav.testimonials",
      icon: "people",
    });
  }
  if (mine.can.includes("SYMPATHISERS_READ")) {
    pages.push({
      to: "/reseaux/$slug/administration/proches",
      params,
      label: "nav.sympathisers",
      icon: "people",
    });
  }
  if (mine.can.includes("IMPORTS_READ")) {
    pages.push({ to: "/reseaux/$slug/administration/import", params, label: "nav.imports", icon: "people" });
  }
  if (mine.can.includes("AGREEMENTS_READ")) {
    pages.push({
      to: "/reseaux/$slug/administration/conventions",
      params,
      label: "nav.agreements",
      icon: "network",
    });
  }
  if (mine.can.includes("AUDIT_READ")) {
    pages.push({ to: "/reseaux/$slug/administration/journal", params, label: "nav.audit", icon: "people" });
    pages.push({ to: "/reseaux/$slug/administration/exports", params, label: "nav.exports", icon: "people" });
  }
  if (mine.functions.includes("administration")) {
    pages.push({
      to: "/reseaux/$slug/administration/courriels",
      params,
      label: "nav.undelivered",
      icon: "people",
    });
  }
  if (mine.can.includes("DATA_REQUESTS_ANSWER")) {
    pages.push({
      to: "/reseaux/$slug/administration/donnees",
      params,
      label: "nav.dataRequests",
      icon: "person",
    });
  }
  if (mine.can.includes("PAPER_CONSENTS_RECORD")) {
    pages.push({
      to: "/reseaux/$slug/administration/accords-papier",
      params,
      label: "nav.paperConsents",
      icon: "person",
    });
  }
  return pages;
}

export const myPages: Destination[] = [
  { to: "/moi/profil", label: "nav.profile", icon: "person" },
  { to: "/moi/mandats", label: "nav.mandates", icon: "map" },
  { to: "/moi/consentements", label: "nav.consents", icon: "people" },
  { to: "/moi/courriels", label: "nav.mails", icon: "person" },
  { to: "/moi/adhesions", label: "nav.memberships", icon: "network" },
  { to: "/moi/donnees", label: "nav.myData", icon: "person" },
  { to: "/moi/cotisations", label: "nav.myFees", icon: "person" },
];
