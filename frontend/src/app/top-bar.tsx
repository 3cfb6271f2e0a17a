import { Button } from "@mantine/core";
import { Link, useLocation } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Mark } from "@/components/mark";
import { signIn } from "@/lib/auth";
import { speak } from "@/lib/i18n";
import { useMe } from "@/lib/me";
import { useSession } from "@/lib/use-session";
import { SearchBox } from "./search-box";
import classes from "./top-bar.module.css";

const AccountMenu = lazy(() => import("./account-menu").then((file) => ({ default: file.AccountMenu })));
const NetworkSwitcher = lazy(() =>
  import("./network-switcher").then((file) => ({ default: file.NetworkSwitcher })),
);

export function TopBar() {
  const { t } = useTranslation();
  const { isKnown, isSignedIn } = useSession();
  const { pathname } = useLocation();
  const person = useMe();
  return (
    <header className={classes.bar}>
      <div className={classes.inner}>
        <Link
          to={person?.networks.length ? "/accueil" : "/"}
          className={classes.mark}
          aria-label={t("appName")}
        >
          <Mark />
          <span>{t("appName")}</span>
        </Link>
        {person && (
          <Suspense>
            <NetworkSwitcher />
          </Suspense>
        )}
        {isSignedIn ? <SearchBox /> : <PublicLinks />}
        <LanguageSwitch />
        {person && (
          <Suspense fallback={<span className={classes.hole} />}>
            <AccountMenu />
          </Suspense>
        )}
        {isKnown && !isSignedIn && (
          <Button onClick={() => signIn(pathname === "/" ? "/accueil" : undefined)}>{t("signIn")}</Button>
        )}
      </div>
    </header>
  );
}

function PublicLinks() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("nav.main")} className={classes.links}>
      <Link to="/" hash="reseaux">
        {t("nav.networks")}
      </Link>
      <Link to="/lieux">{t("nav.places")}</Link>
    </nav>
  );
}

function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === "en" ? "fr" : "en";
  return (
    <button
      type="button"
      className={classes.language}
      lang={other}
      onClick={() => speak(other)}
      title={t("language.switch")}
    >
      <span aria-hidden="true">{other.toUpperCase()}</span>
      <span className="heard">{t(`language.${other}`)}</span>
    </button>
  );
}
