import { createRouter } from "@tanstack/react-router";
import { Crash } from "./crash";
import { NotFound } from "./not-found";
import { administrationRoutes } from "./routes/administration";
import { commonRoutes } from "./routes/common";
import { joiningRoutes } from "./routes/joining";
import { mineRoutes } from "./routes/mine";
import { networkRoutes } from "./routes/network";
import { root } from "./routes/root";
import { supportRoutes } from "./routes/support";

export const router = createRouter({
  routeTree: root.addChildren([
    ...commonRoutes,
    ...networkRoutes,
    ...supportRoutes,
    ...joiningRoutes,
    ...mineRoutes,
    ...administrationRoutes,
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
