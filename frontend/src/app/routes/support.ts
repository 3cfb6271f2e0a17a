import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { only, several } from "@/lib/address";
import { cleanFundingSearch } from "@/lib/funding-search";
import { withWords } from "@/lib/i18n";
import { at } from "./root";

const desk = createRoute({
  ...at("/reseaux/$slug/accompagnement"),
  validateSearch: ({ clos }: Record<string, unknown>) => ({ ...(clos === true && { clos }) }),
  loader: withWords("support"),
  component: lazyRouteComponent(() => import("@/features/support/desk-page"), "DeskPage"),
});

const supportRequests = createRoute({
  ...at("/reseaux/$slug/accompagnement/demandes"),
  loader: withWords("support"),
  component: lazyRouteComponent(() => import("@/features/support/requests-page"), "RequestsPage"),
});

const supportRequest = createRoute({
  ...at("/reseaux/$slug/accompagnement/demandes/$id"),
  loader: withWords("support"),
  component: lazyRouteComponent(() => import("@/features/support/request-page"), "RequestPage"),
});

const supportFigures = createRoute({
  ...at("/reseaux/$slug/accompagnement/chiffres"),
  validateSearch: several({ du: 10, au: 10 }),
  loader: withWords("activity", "figures"),
  component: lazyRouteComponent(() => import("@/features/activity/activity-page"), "ActivityPage"),
});

const askForSupport = createRoute({
  ...at("/reseaux/$slug/accompagnement/demander"),
  loader: withWords("support"),
  component: lazyRouteComponent(() => import("@/features/support/ask-page"), "AskPage"),
});

const experts = createRoute({
  ...at("/reseaux/$slug/experts"),
  validateSearch: several({ q: 100, competence: 60, lieu: 20, achat: 30 }),
  loader: withWords("expert"),
  component: lazyRouteComponent(() => import("@/features/expert/experts-page"), "ExpertsPage"),
});

const expertOffer = createRoute({
  ...at("/reseaux/$slug/experts/proposer"),
  loader: withWords("expert"),
  component: lazyRouteComponent(() => import("@/features/expert/offer-page"), "OfferPage"),
});

const expertProposals = createRoute({
  ...at("/reseaux/$slug/experts/propositions"),
  loader: withWords("expert"),
  component: lazyRouteComponent(() => import("@/features/expert/proposals-page"), "ProposalsPage"),
});

const expert = createRoute({
  ...at("/reseaux/$slug/experts/$id"),
  loader: withWords("expert"),
  component: lazyRouteComponent(() => import("@/features/expert/expert-page"), "ExpertPage"),
});

const fundings = createRoute({
  ...at("/reseaux/$slug/aides"),
  validateSearch: cleanFundingSearch,
  loader: withWords("funding"),
  component: lazyRouteComponent(() => import("@/features/funding/fundings-page"), "FundingsPage"),
});

const newFunding = createRoute({
  ...at("/reseaux/$slug/aides/nouvelle"),
  loader: withWords("funding"),
  component: lazyRouteComponent(() => import("@/features/funding/funding-form"), "NewFundingPage"),
});

const funding = createRoute({
  ...at("/reseaux/$slug/aides/$id"),
  loader: withWords("funding"),
  component: lazyRouteComponent(() => import("@/features/funding/funding-page"), "FundingPage"),
});

const changeFunding = createRoute({
  ...at("/reseaux/$slug/aides/$id/modifier"),
  loader: withWords("funding"),
  component: lazyRouteComponent(() => import("@/features/funding/funding-form"), "ChangeFundingPage"),
});

const fundingLeads = createRoute({
  ...at("/reseaux/$slug/parcours/$track/aides"),
  loader: withWords("funding"),
  component: lazyRouteComponent(() => import("@/features/funding/leads-page"), "LeadsPage"),
});

const referrals = createRoute({
  ...at("/reseaux/$slug/parcours/$track/orientations"),
  validateSearch: only("pair", 160),
  loader: withWords("referral"),
  component: lazyRouteComponent(() => import("@/features/referral/referrals-page"), "ReferralsPage"),
});

const programme = createRoute({
  ...at("/reseaux/$slug/parcours/$track/programme"),
  loader: withWords("programme"),
  component: lazyRouteComponent(() => import("@/features/programme/programme-page"), "ProgrammePage"),
});

const programmes = createRoute({
  ...at("/reseaux/$slug/programmes"),
  validateSearch: several({ departement: 7, theme: 60 }),
  loader: withWords("programme"),
  component: lazyRouteComponent(() => import("@/features/programme/programmes-page"), "ProgrammesPage"),
});

const programmeSynthesis = createRoute({
  ...at("/reseaux/$slug/programmes/synthese"),
  loader: withWords("programme"),
  component: lazyRouteComponent(() => import("@/features/programme/synthesis-page"), "SynthesisPage"),
});

const initiatives = createRoute({
  ...at("/reseaux/$slug/parcours/$track/initiatives"),
  loader: withWords("initiative"),
  component: lazyRouteComponent(() => import("@/features/initiative/initiatives-page"), "InitiativesPage"),
});

const peers = createRoute({
  ...at("/reseaux/$slug/parcours/$track/pairs"),
  loader: withWords("peer", "initiative"),
  component: lazyRouteComponent(() => import("@/features/peer/peers-page"), "PeersPage"),
});

const workshops = createRoute({
  ...at("/reseaux/$slug/ateliers"),
  loader: withWords("workshop"),
  component: lazyRouteComponent(() => import("@/features/workshop/workshops-page"), "WorkshopsPage"),
});

const workshop = createRoute({
  ...at("/reseaux/$slug/ateliers/$id"),
  loader: withWords("workshop"),
  component: lazyRouteComponent(() => import("@/features/workshop/workshop-page"), "WorkshopPage"),
});

/** What the advisers of a network do with collectivités, and what belongs to a track. */
export const supportRoutes = [
  desk,
  supportRequests,
  supportRequest,
  supportFigures,
  askForSupport,
  experts,
  expertOffer,
  expertProposals,
  expert,
  fundings,
  newFunding,
  funding,
  changeFunding,
  fundingLeads,
  referrals,
  programme,
  programmes,
  programmeSynthesis,
  initiatives,
  peers,
  workshops,
  workshop,
] as const;
