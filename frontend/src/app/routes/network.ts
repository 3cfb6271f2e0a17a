import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { only } from "@/lib/address";
import { cleanFilters } from "@/lib/directory-filters";
import { withWords } from "@/lib/i18n";
import { at } from "./root";

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

const booking = createRoute({
  ...at("/reseaux/$slug/permanence"),
  loader: withWords("duty"),
  component: lazyRouteComponent(() => import("@/features/duty/booking-page"), "BookingPage"),
});

const dutyAgenda = createRoute({
  ...at("/reseaux/$slug/permanence/agenda"),
  validateSearch: ({ vue, jour }: Record<string, unknown>) => ({
    ...(typeof vue === "string" && { vue }),
    ...(typeof jour === "string" && { jour }),
  }),
  loader: withWords("duty", "calendar"),
  component: lazyRouteComponent(() => import("@/features/duty/agenda-page"), "AgendaPage"),
});

const myBooking = createRoute({
  ...at("/rendez-vous"),
  loader: withWords("duty"),
  component: lazyRouteComponent(() => import("@/features/duty/my-booking-page"), "MyBookingPage"),
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

/** What a network shows of itself, its people and its territories. */
export const networkRoutes = [
  booking,
  dutyAgenda,
  myBooking,
  network,
  networkFigures,
  home,
  directory,
  person,
  territories,
  territory,
  organizations,
  organization,
] as const;
