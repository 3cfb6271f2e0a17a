import { createRootRoute, createRoute, redirect } from "@tanstack/react-router";
import { NotFound } from "../not-found";
import { Shell } from "../shell";

export const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** Where a page stands: `...at("/lieux")`. */
export const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

/** Mails sent before had the secret of their link in the path: their addresses lead to the page that keeps it after the #. */
export const formerLink = <Path extends `/${string}/$token`>(path: Path, to: "/invitation" | "/objection") =>
  createRoute({
    ...at(path),
    beforeLoad: ({ location: { pathname } }) => {
      throw redirect({ to, hash: pathname.slice(pathname.lastIndexOf("/") + 1), replace: true });
    },
  });
