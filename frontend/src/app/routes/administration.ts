import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { listSearch, only, several } from "@/lib/address";
import { cleanDuesSearch } from "@/lib/dues-search";
import { withWords } from "@/lib/i18n";
import { at } from "./root";

const within = <Path extends string>(path: Path) => at(`/reseaux/$slug/administration${path}` as const);

const mirror = createRoute({
  ...within("/territoires"),
  loader: withWords("stewardship"),
  component: lazyRouteComponent(() => import("@/features/stewardship/mirror-page"), "MirrorPage"),
});

const audit = createRoute({
  ...within("/journal"),
  validateSearch: only("after", 500),
  loader: withWords("stewardship"),
  component: lazyRouteComponent(() => import("@/features/stewardship/audit-page"), "AuditPage"),
});

const exports = createRoute({
  ...within("/exports"),
  validateSearch: only("after", 500),
  loader: withWords("stewardship"),
  component: lazyRouteComponent(() => import("@/features/stewardship/exports-page"), "ExportsPage"),
});

const register = createRoute({
  ...within("/mandats"),
  loader: withWords("register"),
  component: lazyRouteComponent(() => import("@/features/register/register-page"), "RegisterPage"),
});

const reports = createRoute({
  ...within("/signalements"),
  loader: withWords("contact"),
  component: lazyRouteComponent(() => import("@/features/contact/reports-page"), "ReportsPage"),
});

const renewals = createRoute({
  ...within("/renouvellement"),
  loader: withWords("renewals"),
  component: lazyRouteComponent(() => import("@/features/renewals/renewals-page"), "RenewalsPage"),
});

const reviews = createRoute({
  ...within("/temoignages"),
  loader: withWords("testimonials"),
  component: lazyRouteComponent(() => import("@/features/testimonials/reviews-page"), "ReviewsPage"),
});

const sympathisers = createRoute({
  ...within("/proches"),
  validateSearch: only("after", 500),
  loader: withWords("sympathisers"),
  component: lazyRouteComponent(
    () => import("@/features/sympathisers/sympathisers-page"),
    "SympathisersPage",
  ),
});

const dutySchedules = createRoute({
  ...within("/permanences"),
  loader: withWords("duty"),
  component: lazyRouteComponent(() => import("@/features/duty/schedules-page"), "SchedulesPage"),
});

const fundingImport = createRoute({
  ...within("/aides"),
  loader: withWords("funding"),
  component: lazyRouteComponent(() => import("@/features/funding/import-page"), "FundingImportPage"),
});

const expertDesk = createRoute({
  ...within("/experts"),
  validateSearch: only("etat", 30),
  loader: withWords("expert"),
  component: lazyRouteComponent(() => import("@/features/expert/desk-page"), "DeskPage"),
});

const workshopDesk = createRoute({
  ...within("/ateliers"),
  validateSearch: several({ etat: 10, cycle: 36 }),
  loader: withWords("workshop"),
  component: lazyRouteComponent(() => import("@/features/workshop/desk-page"), "DeskPage"),
});

const imports = createRoute({
  ...within("/import"),
  validateSearch: only("after", 500),
  loader: withWords("imports"),
  component: lazyRouteComponent(() => import("@/features/imports/import-page"), "ImportPage"),
});

const applications = createRoute({
  ...within("/demandes"),
  validateSearch: listSearch,
  loader: withWords("admission", "joining"),
  component: lazyRouteComponent(() => import("@/features/admission/applications-page"), "ApplicationsPage"),
});

const applicationToAnswer = createRoute({
  ...within("/demandes/$id"),
  loader: withWords("admission", "joining"),
  component: lazyRouteComponent(
    () => import("@/features/admission/application-to-answer-page"),
    "ApplicationToAnswerPage",
  ),
});

const members = createRoute({
  ...within("/membres"),
  validateSearch: listSearch,
  loader: withWords("admission", "memberships"),
  component: lazyRouteComponent(() => import("@/features/admission/members-page"), "MembersPage"),
});

const charter = createRoute({
  ...within("/charte"),
  loader: withWords("admission"),
  component: lazyRouteComponent(() => import("@/features/admission/charter-page"), "CharterPage"),
});

const agreements = createRoute({
  ...within("/conventions"),
  validateSearch: only("after", 500),
  loader: withWords("agreements"),
  component: lazyRouteComponent(() => import("@/features/agreements/agreements-page"), "AgreementsPage"),
});

const newAgreement = createRoute({
  ...within("/conventions/nouvelle"),
  loader: withWords("agreements"),
  component: lazyRouteComponent(() => import("@/features/agreements/new-agreement-page"), "NewAgreementPage"),
});

const agreement = createRoute({
  ...within("/conventions/$id"),
  loader: withWords("agreements"),
  component: lazyRouteComponent(() => import("@/features/agreements/agreement-page"), "AgreementPage"),
});

const dues = createRoute({
  ...within("/cotisations"),
  validateSearch: cleanDuesSearch,
  loader: withWords("dues"),
  component: lazyRouteComponent(() => import("@/features/dues/dues-page"), "DuesPage"),
});

const dataRequests = createRoute({
  ...within("/donnees"),
  validateSearch: (search) => ({ ...only("after", 500)(search), ...only("closes", 3)(search) }),
  loader: withWords("privacy"),
  component: lazyRouteComponent(() => import("@/features/privacy/queue-page"), "QueuePage"),
});

const paperConsents = createRoute({
  ...within("/accords-papier"),
  loader: withWords("privacy"),
  component: lazyRouteComponent(() => import("@/features/privacy/paper-page"), "PaperPage"),
});

const undelivered = createRoute({
  ...within("/courriels"),
  validateSearch: only("after", 500),
  loader: withWords("mail"),
  component: lazyRouteComponent(() => import("@/features/mail/undelivered-page"), "UndeliveredPage"),
});

const administration = createRoute({
  ...at("/reseaux/$slug/administration"),
  component: lazyRouteComponent(() => import("../administration-page"), "AdministrationPage"),
});

/** The pages of those who run a network. */
export const administrationRoutes = [
  dutySchedules,
  fundingImport,
  expertDesk,
  workshopDesk,
  mirror,
  audit,
  exports,
  register,
  reports,
  renewals,
  reviews,
  sympathisers,
  imports,
  applications,
  applicationToAnswer,
  members,
  charter,
  agreements,
  newAgreement,
  agreement,
  dues,
  dataRequests,
  paperConsents,
  undelivered,
  administration,
] as const;
