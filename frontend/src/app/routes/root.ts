import { createRootRoute } from "@tanstack/react-router";
import { NotFound } from "../not-found";
import { Shell } from "../shell";

export const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** Where a page stands: `...at("/lieux")`. */
export const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path });
