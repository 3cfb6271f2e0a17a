import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { only } from "@/lib/address";
import { withWords } from "@/lib/i18n";
import { at, formerLink } from "./root";

const landing = createRoute({
  ...at("/"),
  loader: withWords("networks"),
  component: lazyRouteComponent(() => import("@/features/networks/landing-page"), "LandingPage"),
});

const signingInAgain = createRoute({
  ...at("/reconnexion"),
  component: lazyRouteComponent(() => import("../signing-in-again"), "SigningInAgain"),
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

const objection = createRoute({
  ...at("/objection"),
  loader: withWords("sympathisers"),
  component: lazyRouteComponent(() => import("@/features/sympathisers/objection-page"), "ObjectionPage"),
});

const formerObjection = formerLink("/objection/$token", "/objection");

const rules = createRoute({
  ...at("/regles"),
  loader: withWords("privacy"),
  component: lazyRouteComponent(() => import("@/features/privacy/rules-page"), "RulesPage"),
});

const unsubscribe = createRoute({
  ...at("/desabonnement/$token"),
  loader: withWords("mail"),
  component: lazyRouteComponent(() => import("@/features/mail/unsubscribe-page"), "UnsubscribePage"),
});

/** The pages that belong to no network, and the links of mails. */
export const commonRoutes = [
  landing,
  signingInAgain,
  about,
  places,
  place,
  objection,
  formerObjection,
  rules,
  unsubscribe,
] as const;
