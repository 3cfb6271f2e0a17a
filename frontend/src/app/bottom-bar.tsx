import { Link, useLocation } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/icon";
import { useMe } from "@/lib/me";
import classes from "./bottom-bar.module.css";
import { useCurrentNetwork } from "./current-network";
import { type Destination, networkPages } from "./navigation";

const MoreMenu = lazy(() => import("./more-menu").then((file) => ({ default: file.MoreMenu })));

const mine: Destination = { to: "/moi/profil", label: "nav.me", icon: "person" };

/** Thumb navigation of phones: the first pages of the network, and the others behind one button. */
export function BottomBar() {
  const { t } = useTranslation();
  const isMine = useLocation().pathname.startsWith("/moi");
  const person = useMe();
  const { network, membership } = useCurrentNetwork();
  if (!network) return null;
  const pages = networkPages(network, membership);
  const first = pages.slice(0, person ? 3 : 4);
  const others = pages.slice(first.length);
  const shown = person ? [...first, mine] : first;
  return (
    <nav aria-label={t("nav.main")} className={classes.bar}>
      {shown.map(({ label, icon, exact, ...target }) => (
        <Link
          key={label}
          {...target}
          activeOptions={{ exact: exact ?? false }}
          className={classes.link}
          data-here={(label === mine.label && isMine) || undefined}
        >
          <Icon name={icon} />
          <span>{t(label)}</span>
        </Link>
      ))}
      {others.length > 0 && (
        <Suspense fallback={<span className={classes.link} />}>
          <MoreMenu pages={others} className={classes.link ?? ""} />
        </Suspense>
      )}
    </nav>
  );
}
