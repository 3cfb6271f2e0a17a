import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { listSearch, only } from "@/lib/address";
import { cleanFilters } from "@/lib/directory-filters";
import { cleanDuesSearch } from "@/lib/dues-search";
import { withWords } from "@/lib/i18n";
import { Crash } from "./crash";
import { NotFound } from "./not-found";
import { Shell } from "./shell";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

const landing = createRoute({
  ...at("/"),
  loader: withWords("networks"),
  component: lazyRouteComponent(() => import("@/features/networks/landing-page"), "LandingPage"),
});
const myHome = createRoute({
  ...at("/accueil"),
  loader: withWords("home"),
  component: lazyRouteComponent(() => import("@/features/home/my-home"), "MyHome"),
});
const signingInAgain = createRoute({
  ...at("/reconnexion"),
  component: lazyRouteComponent(() => import("./signing-in-again"), "SigningInAgain"),
});
const about = createRoute({
  ...at("/a-propos"),
  loader: withWords("about"),
  component: lazyRouteComponent(() => import("@/features/about/about-page"), "AboutPage"),
});
const places = createRoute({
  ...at("/lieux"),
  validateSearch: only("q", 100),
  loader: withWords("places"),
  component: lazyRouteComponent(() => import("@/features/places/places-page"), "PlacesPage"),
});
const place = createRoute({
  ...at("/lieux/$key"),
  loader: withWords("places"),
  component: lazyRouteComponent(() => import("@/features/places/place-page"), "PlacePage"),
});

const network = createRoute({
  ...at("/reseaux/$slug"),
  loader: withWords("networks"),
  component: lazyRouteComponent(() => import("@/features/networks/network-page"), "NetworkPage"),
});
const networkFigures = createRoute({
  ...at("/reseaux/$slug/chiffres"),
  validateSearch: only("le", 10),
  loader: withWords("figures"),
  component: lazyRouteComponent(() => import("@/features/figures/figures-page"), "FiguresPage"),
});
const home = createRoute({
  ...at("/reseaux/$slug/accueil"),
  loader: withWords("home"),
  component: lazyRouteComponent(() => import("@/features/home/home-page"), "HomePage"),
});
const directory = createRoute({
  ...at("/reseaux/$slug/annuaire"),
  validateSearch: cleanFilters,
  loader: withWords("directory"),
  component: lazyRouteComponent(() => import("@/features/directory/directory-page"), "DirectoryPage"),
});
const person = createRoute({
  ...at("/reseaux/$slug/annuaire/$id"),
  loader: withWords("directory"),
  component: lazyRouteComponent(() => import("@/features/directory/person-page"), "PersonPage"),
});
const territories = createRoute({
  ...at("/reseaux/$slug/territoires"),
  loader: withWords("territories"),
  component: lazyRouteComponent(() => import("@/features/territories/territories-page"), "TerritoriesPage"),
});
const territory = createRoute({
  ...at("/reseaux/$slug/territoires/$id"),
  loader: withWords("territories"),
  component: lazyRouteComponent(() => import("@/features/territories/territory-page"), "TerritoryPage"),
});
const mirror = createRoute({
  ...at("/reseaux/$slug/administration/territoires"),
  loader: withWords("stewardship"),
  component: lazyRouteComponent(() => import("@/features/stewardship/mirror-page"), "MirrorPage"),
});
const audit = createRoute({
  ...at("/reseaux/$slug/administration/journal"),
  validateSearch: only("after", 500),
  loader: withWords("stewardship"),
  component: lazyRouteComponent(() => import("@/features/stewardship/audit-page"), "AuditPage"),
});
const exports = createRoute({
  ...at("/reseaux/$slug/administration/exports"),
  validateSearch: only("after", 500),
  loader: withWords("stewardship"),
  component: lazyRouteComponent(() => import("@/features/stewardship/exports-page"), "ExportsPage"),
});
const register = createRoute({
  ...at("/reseaux/$slug/administration/mandats"),
  loader: withWords("register"),
  component: lazyRouteComponent(() => import("@/features/register/register-page"), "RegisterPage"),
});
const reports = createRoute({
  ...at("/reseaux/$slug/administration/signalements"),
  loader: withWords("contact"),
  component: lazyRouteComponent(() => import("@/features/contact/reports-page"), "ReportsPage"),
});
const answer = createRoute({
  ...at("/moi/messages/$id/repondre"),
  loader: withWords("contact"),
  component: lazyRouteComponent(() => import("@/features/contact/answer-page"), "AnswerPage"),
});
const report = createRoute({
  ...at("/moi/messages/$id/signaler"),
  loader: withWords("contact"),
  component: lazyRouteComponent(() => import("@/features/contact/report-page"), "ReportPage"),
});
const renewals = createRoute({
  ...at("/reseaux/$slug/administration/renouvellement"),
  loader: withWords("renewals"),
  component: lazyRouteComponent(() => import("@/features/renewals/renewals-page"), "RenewalsPage"),
});
const reviews = createRoute({
  ...at("/reseaux/$slug/administration/temoignages"),
  loader: withWords("testimonials"),
  component: lazyRouteComponent(() => import("@/features/testimonials/reviews-page"), "ReviewsPage"),
});
const testimonial = createRoute({
  ...at("/moi/reseaux/$slug/temoignage"),
  loader: withWords("testimonials"),
  component: lazyRouteComponent(
    () => import("@/features/testimonials/my-testimonial-page"),
    "MyTestimonialPage",
  ),
});

const sympathisers = createRoute({
  ...at("/reseaux/$slug/administration/proches"),
  validateSearch: only("after", 500),
  loader: withWords("sympathisers"),
  component: lazyRouteComponent(
    () => import("@/features/sympathisers/sympathisers-page"),
    "SympathisersPage",
  ),
});
const objection = createRoute({
  ...at("/objection/$token"),
  loader: withWords("sympathisers"),
  component: lazyRouteComponent(() => import("@/features/sympathisers/objection-page"), "ObjectionPage"),
});

const imports = createRoute({
  ...at("/reseaux/$slug/administration/import"),
  validateSearch: only("after", 500),
  loader: withWords("imports"),
  component: lazyRouteComponent(() => import("@/features/imports/import-page"), "ImportPage"),
});

const join = createRoute({
  ...at("/reseaux/$slug/rejoindre"),
  validateSearch: only("etape", 20),
  loader: withWords("joining", "me"),
  component: lazyRouteComponent(() => import("@/features/joining/join-page"), "JoinPage"),
});
const application = createRoute({
  ...at("/adhesion"),
  loader: withWords("joining"),
  component: lazyRouteComponent(() => import("@/features/joining/application-page"), "ApplicationPage"),
});
const applications = createRoute({
  ...at("/reseaux/$slug/administration/demandes"),
  validateSearch: listSearch,
  loader: withWords("admission", "joining"),
  component: lazyRouteComponent(() => import("@/features/admission/applications-page"), "ApplicationsPage"),
});
const applicationToAnswer = createRoute({
  ...at("/reseaux/$slug/administration/demandes/$id"),
  loader: withWords("admission", "joining"),
  component: lazyRouteComponent(
    () => import("@/features/admission/application-to-answer-page"),
    "ApplicationToAnswerPage",
  ),
});
const members = createRoute({
  ...at("/reseaux/$slug/administration/membres"),
  validateSearch: listSearch,
  loader: withWords("admission", "memberships"),
  component: lazyRouteComponent(() => import("@/features/admission/members-page"), "MembersPage"),
});
const charter = createRoute({
  ...at("/reseaux/$slug/administration/charte"),
  loader: withWords("admission"),
  component: lazyRouteComponent(() => import("@/features/admission/charter-page"), "CharterPage"),
});
const myMemberships = createRoute({
  ...at("/moi/adhesions"),
  loader: withWords("memberships"),
  component: lazyRouteComponent(
    () => import("@/features/memberships/my-memberships-page"),
    "MyMembershipsPage",
  ),
});

const agreements = createRoute({
  ...at("/reseaux/$slug/administration/conventions"),
  validateSearch: only("after", 500),
  loader: withWords("agreements"),
  component: lazyRouteComponent(() => import("@/features/agreements/agreements-page"), "AgreementsPage"),
});
const newAgreement = createRoute({
  ...at("/reseaux/$slug/administration/conventions/nouvelle"),
  loader: withWords("agreements"),
  component: lazyRouteComponent(() => import("@/features/agreements/new-agreement-page"), "NewAgreementPage"),
});
const agreement = createRoute({
  ...at("/reseaux/$slug/administration/conventions/$id"),
  loader: withWords("agreements"),
  component: lazyRouteComponent(() => import("@/features/agreements/agreement-page"), "AgreementPage"),
});

const organizations = createRoute({
  ...at("/reseaux/$slug/structures"),
  validateSearch: only("q", 100),
  loader: withWords("organizations"),
  component: lazyRouteComponent(
    () => import("@/features/organizations/organizations-page"),
    "OrganizationsPage",
  ),
});
const organization = createRoute({
  ...at("/reseaux/$slug/structures/$id"),
  loader: withWords("organizations", "dues"),
  component: lazyRouteComponent(
    () => import("@/features/organizations/organization-page"),
    "OrganizationPage",
  ),
});
const invitation = createRoute({
  ...at("/invitations/$token"),
  loader: withWords("organizations"),
  component: lazyRouteComponent(() => import("@/features/organizations/invitation-page"), "InvitationPage"),
});
const dues = createRoute({
  ...at("/reseaux/$slug/administration/cotisations"),
  validateSearch: cleanDuesSearch,
  loader: withWords("dues"),
  component: lazyRouteComponent(() => import("@/features/dues/dues-page"), "DuesPage"),
});
const myFees = createRoute({
  ...at("/moi/cotisations"),
  loader: withWords("dues"),
  component: lazyRouteComponent(() => import("@/features/dues/my-fees-page"), "MyFeesPage"),
});

const profile = createRoute({
  ...at("/moi/profil"),
  loader: withWords("me"),
  component: lazyRouteComponent(() => import("@/features/me/profile-page"), "ProfilePage"),
});
const mandates = createRoute({
  ...at("/moi/mandats"),
  loader: withWords("me"),
  component: lazyRouteComponent(() => import("@/features/me/mandates-page"), "MandatesPage"),
});
const entry = createRoute({
  ...at("/moi/reseaux/$slug"),
  loader: withWords("me"),
  component: lazyRouteComponent(() => import("@/features/me/entry-page"), "EntryPage"),
});
const myData = createRoute({
  ...at("/moi/donnees"),
  loader: withWords("privacy"),
  component: lazyRouteComponent(() => import("@/features/privacy/my-data-page"), "MyDataPage"),
});
const rules = createRoute({
  ...at("/regles"),
  loader: withWords("privacy"),
  component: lazyRouteComponent(() => import("@/features/privacy/rules-page"), "RulesPage"),
});
const dataRequests = createRoute({
  ...at("/reseaux/$slug/administration/donnees"),
  validateSearch: (search) => ({ ...only("after", 500)(search), ...only("closes", 3)(search) }),
  loader: withWords("privacy"),
  component: lazyRouteComponent(() => import("@/features/privacy/queue-page"), "QueuePage"),
});
const paperConsents = createRoute({
  ...at("/reseaux/$slug/administration/accords-papier"),
  loader: withWords("privacy"),
  component: lazyRouteComponent(() => import("@/features/privacy/paper-page"), "PaperPage"),
});
const consents = createRoute({
  ...at("/moi/consentements"),
  loader: withWords("consents"),
  component: lazyRouteComponent(() => import("@/features/consents/consents-page"), "ConsentsPage"),
});

const mailPreferences = createRoute({
  ...at("/moi/courriels"),
  loader: withWords("mail"),
  component: lazyRouteComponent(() => import("@/features/mail/preferences-page"), "MailPreferencesPage"),
});
const unsubscribe = createRoute({
  ...at("/desabonnement/$token"),
  loader: withWords("mail"),
  component: lazyRouteComponent(() => import("@/features/mail/unsubscribe-page"), "UnsubscribePage"),
});
const undelivered = createRoute({
  ...at("/reseaux/$slug/administration/courriels"),
  validateSearch: only("after", 500),
  loader: withWords("mail"),
  component: lazyRouteComponent(() => import("@/features/mail/undelivered-page"), "UndeliveredPage"),
});
const administration = createRoute({
  ...at("/reseaux/$slug/administration"),
  component: lazyRouteComponent(() => import("./administration-page"), "AdministrationPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    ...[landing, myHome, signingInAgain, about, places, place],
    ...[network, home, directory, person, territories, territory, mirror, audit, networkFigures],
    ...[exports, register, reports, renewals, reviews, sympathisers, objection, imports],
    ...[profile, mandates, entry, consents, answer, report, testimonial],
    ...[myData, rules, dataRequests, paperConsents],
    ...[agreements, newAgreement, agreement],
    ...[administration, mailPreferences, unsubscribe, undelivered],
    ...[join, application, applications, applicationToAnswer, members, charter, myMemberships],
    ...[organizations, organization, invitation, dues, myFees],
  ]),
  defaultPreload: "intent",
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultErrorComponent: Crash,
  defaultNotFoundComponent: NotFound,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
