import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { withWords } from "@/lib/i18n";
import { at } from "./root";

const myHome = createRoute({
  ...at("/accueil"),
  loader: withWords("home"),
  component: lazyRouteComponent(() => import("@/features/home/my-home"), "MyHome"),
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

const testimonial = createRoute({
  ...at("/moi/reseaux/$slug/temoignage"),
  loader: withWords("testimonials"),
  component: lazyRouteComponent(
    () => import("@/features/testimonials/my-testimonial-page"),
    "MyTestimonialPage",
  ),
});

const myFees = createRoute({
  ...at("/moi/cotisations"),
  loader: withWords("dues"),
  component: lazyRouteComponent(() => import("@/features/dues/my-fees-page"), "MyFeesPage"),
});

const myTracks = createRoute({
  ...at("/mes-parcours"),
  loader: withWords("support"),
  component: lazyRouteComponent(() => import("@/features/support/my-tracks-page"), "MyTracksPage"),
});

const track = createRoute({
  ...at("/parcours/$id"),
  loader: withWords("support"),
  component: lazyRouteComponent(() => import("@/features/support/track-page"), "TrackPage"),
});

const supportSession = createRoute({
  ...at("/parcours/$id/sessions/$session"),
  loader: withWords("support"),
  component: lazyRouteComponent(() => import("@/features/support/session-page"), "SessionPage"),
});

const trackInvitation = createRoute({
  ...at("/invitation-parcours"),
  loader: withWords("support"),
  component: lazyRouteComponent(() => import("@/features/support/invitation-page"), "TrackInvitationPage"),
});

const myCalendar = createRoute({
  ...at("/moi/agenda"),
  loader: withWords("agenda"),
  component: lazyRouteComponent(() => import("@/features/agenda/my-calendar-page"), "MyCalendarPage"),
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

/** One’s own data and settings. */
export const mineRoutes = [
  myHome,
  answer,
  report,
  testimonial,
  myFees,
  myCalendar,
  myTracks,
  track,
  supportSession,
  trackInvitation,
  profile,
  mandates,
  entry,
  myData,
  consents,
  mailPreferences,
] as const;
