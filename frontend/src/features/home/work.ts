import type { LinkProps } from "@tanstack/react-router";
import type { WorklistItem } from "@/lib/model";

const ADMIN = "/reseaux/$slug/administration" as const;

type Destination = Pick<LinkProps, "to" | "search">;

const pages: Record<WorklistItem["task"], Destination> = {
  DATA_REQUESTS: { to: `${ADMIN}/donnees` },
  ACCOUNT_REMOVALS: { to: `${ADMIN}/donnees` },
  SUPPORT_REQUESTS: { to: "/reseaux/$slug/accompagnement" },
  APPLICATIONS: { to: `${ADMIN}/demandes` },
  EXPERT_APPLICATIONS: { to: `${ADMIN}/experts` },
  WORKSHOP_REGISTRATIONS: { to: `${ADMIN}/ateliers` },
  UNREACHED_LEADS: { to: "/reseaux/$slug/accompagnement" },
  CONTACT_REPORTS: { to: `${ADMIN}/signalements` },
  TESTIMONIALS: { to: `${ADMIN}/temoignages` },
  SYMPATHISERS: { to: `${ADMIN}/proches` },
  LATE_FEES: { to: `${ADMIN}/cotisations` },
  RENEWALS_DUE: { to: `${ADMIN}/membres`, search: { etat: "RENEWAL_DUE" } },
  UNDELIVERED_MAILS: { to: `${ADMIN}/courriels` },
};

/** Where a kind of work is done; late fees in the first year that has any. */
export const pageOf = ({ task, year }: WorklistItem): Destination =>
  year === undefined ? pages[task] : { ...pages[task], search: { year, state: "LATE" } };
