import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { only } from "@/lib/address";
import { withWords } from "@/lib/i18n";
import { at, formerLink } from "./root";

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

const account = createRoute({
  ...at("/compte"),
  loader: withWords("joining"),
  component: lazyRouteComponent(() => import("@/features/joining/account-page"), "AccountPage"),
});

const myMemberships = createRoute({
  ...at("/moi/adhesions"),
  loader: withWords("memberships"),
  component: lazyRouteComponent(
    () => import("@/features/memberships/my-memberships-page"),
    "MyMembershipsPage",
  ),
});

const invitation = createRoute({
  ...at("/invitation"),
  loader: withWords("organizations"),
  component: lazyRouteComponent(() => import("@/features/organizations/invitation-page"), "InvitationPage"),
});

const formerInvitation = formerLink("/invitations/$token", "/invitation");

/** How one joins a network and stays in it. */
export const joiningRoutes = [
  join,
  application,
  account,
  myMemberships,
  invitation,
  formerInvitation,
] as const;
