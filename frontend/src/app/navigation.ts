import type { LinkProps } from "@tanstack/react-router";
import type { ParseKeys } from "i18next";
import type { MyNetwork, Network } from "@/lib/model";

export type Destination = {
  label: ParseKeys;
  icon: "home" | "people" | "map" | "network" | "person";
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
  pages.push({ to: "/reseaux/$slug", params, label: "nav.presentation", icon: "network", exact: true });
  return pages;
}

/** What animators, administrators and data protection officers see besides. */
export function stewardPages(mine: MyNetwork | undefined): Destination[] {
  if (!mine) return [];
  const params = { slug: mine.slug };
  const pages: Destination[] = [];
  if (mine.can.includes("MIRROR_READ")) {
    pages.push({ to: "/reseaux/$slug/administration/territoires", params, label: "nav.mirror", icon: "map" });
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
  }
  if (mine.functions.includes("administration")) {
    pages.push({
      to: "/reseaux/$slug/administration/courriels",
      params,
      label: "nav.undelivered",
      icon: "people",
    });
  }
  return pages;
}

export const myPages: Destination[] = [
  { to: "/moi/profil", label: "nav.profile", icon: "person" },
  { to: "/moi/mandats", label: "nav.mandates", icon: "map" },
  { to: "/moi/consentements", label: "nav.consents", icon: "people" },
  { to: "/moi/courriels", label: "nav.mails", icon: "person" },
];
