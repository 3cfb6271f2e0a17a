import { Link, useLocation, useMatches } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "@/lib/me";
import { useMySeats } from "@/lib/seats";
import { useCurrentNetwork } from "./current-network";
import {
  type Destination,
  isOutranked,
  managedPages,
  myPages,
  networkPages,
  stewardPages,
} from "./navigation";
import classes from "./rail.module.css";

/** Left navigation of wide screens: the pages of the network, or mine. */
export function Rail() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { network, membership } = useCurrentNetwork();
  const person = useMe();
  const row = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another place in the row
  useEffect(() => {
    const here = row.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!here || !row.current) return;
    row.current.scrollLeft = here.offsetLeft - (row.current.clientWidth - here.offsetWidth) / 2;
  }, [pathname]);
  const seats = useMySeats();
  if (pathname.startsWith("/moi")) {
    const members = person?.networks.filter((mine) => mine.membership) ?? [];
    return (
      <nav ref={row} aria-label={t("nav.mine")} className={`${classes.rail} ${classes.mine}`}>
        <Links pages={myPages} />
        {members.map(({ slug, name }) => (
          <Link key={slug} to="/moi/reseaux/$slug" params={{ slug }} className={classes.link}>
            {t("nav.entry", { network: name })}
          </Link>
        ))}
      </nav>
    );
  }
  const steward = stewardPages(membership);
  return (
    <nav aria-label={t("nav.network")} className={classes.rail}>
      {network && <Links pages={networkPages(network, membership)} />}
      <Links pages={managedPages(seats, network?.slug)} />
      {steward.length > 0 && (
        <>
          <p className={classes.group}>{t("nav.administration")}</p>
          <Links pages={steward} />
        </>
      )}
    </nav>
  );
}

function Links({ pages }: { pages: Destination[] }) {
  const { t } = useTranslation();
  const here = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? "" });
  return pages.map(({ label, icon: _, exact, ...target }) => (
    <Link
      key={label}
      {...target}
      activeOptions={{ exact: exact ?? isOutranked(target.to, pages, here) }}
      className={classes.link}
    >
      {t(label)}
    </Link>
  ));
}
