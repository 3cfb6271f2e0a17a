import { Outlet, useLocation } from "@tanstack/react-router";
import { type CSSProperties, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Waiting } from "@/components/waiting";
import { BottomBar } from "./bottom-bar";
import { useCurrentNetwork } from "./current-network";
import { Footer } from "./footer";
import { Rail } from "./rail";
import { SessionDialog } from "./session-dialog";
import classes from "./shell.module.css";
import { TopBar } from "./top-bar";

const WITH_RAIL = /^\/(moi|reseaux\/[^/]+\/.+)/;

/** The frame around every screen: bars, landmarks, and the focus that follows a change of page. */
export function Shell() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { network } = useCurrentNetwork();
  const main = useRef<HTMLElement>(null);
  const shownPath = useRef(pathname);
  const hasRail = WITH_RAIL.test(pathname);

  useEffect(() => {
    if (shownPath.current === pathname) return;
    shownPath.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  const accent = network ? ({ "--network-accent": network.accent } as CSSProperties) : undefined;
  return (
    <div className={`${classes.shell} accented`} style={accent}>
      <a href="#contenu" className={classes.skip}>
        {t("skip")}
      </a>
      <TopBar />
      <div className={classes.body} data-rail={hasRail || undefined}>
        {hasRail && <Rail />}
        <main id="contenu" ref={main} tabIndex={-1} className={classes.main}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Footer />
      <BottomBar />
      <SessionDialog />
    </div>
  );
}
