import { Link, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/icon";
import { useMe } from "@/lib/me";
import classes from "./bottom-bar.module.css";
import { useCurrentNetwork } from "./current-network";
import { type Destination, networkPages } from "./navigation";

const mine: Destination = { to: "/moi/profil", label: "nav.me", icon: "person" };

/** Thumb navigation of phones. */
export function BottomBar() {
  const { t } = useTranslation();
  const isMine = useLocation().pathname.startsWith("/moi");
  const person = useMe();
  const { network, membership } = useCurrentNetwork();
  if (!network) return null;
  const pages = networkPages(network, membership).slice(0, person ? 3 : 4);
  const shown = person ? [...pages, mine] : pages;
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
    </nav>
  );
}
