import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { capitalised } from "@/lib/format";
import { mandateLine } from "@/lib/mandate";
import { useMyNetwork } from "@/lib/me";
import type { DirectoryEntry } from "@/lib/model";
import { Initials } from "./initials";
import { Ordinals } from "./ordinals";
import classes from "./person-line.module.css";

/** One person of the directory: who, what, where, and what they can help with. */
export function PersonLine({ entry, compact }: { entry: DirectoryEntry; compact?: boolean }) {
  const { t } = useTranslation();
  const {
    id,
    network,
    givenName,
    familyName,
    mandates,
    positions,
    seats,
    headline,
    helpOffered,
    helpSought,
    availableForContact,
  } = entry;
  const mine = useMyNetwork(network);
  const roles = [
    ...positions.map(({ title, organization }) => `${title}, ${organization}`),
    ...seats.map(({ role, name }) => capitalised(`${t(`seatRoles.${role}`)}, ${name}`)),
  ].join(" · ");
  return (
    <li className={classes.line} data-compact={compact || undefined}>
      <Initials given={givenName} family={familyName} />
      <div className={classes.words}>
        <h3>
          <Link to="/reseaux/$slug/annuaire/$id" params={{ slug: network, id }} className={classes.name}>
            {givenName} {familyName}
          </Link>
        </h3>
        {mandates.length > 0 && (
          <p className={classes.roles}>
            <Ordinals text={mandateLine(mandates)} />
          </p>
        )}
        {roles && <p className={classes.roles}>{roles}</p>}
        {!compact && headline && <p className={classes.headline}>{headline}</p>}
        {!compact && helpOffered && (
          <p className={classes.offer}>
            {t("helps")} <b>{helpOffered}</b>
          </p>
        )}
        {!compact && !helpOffered && helpSought && (
          <p className={classes.offer}>
            {t("seeks")} <b>{helpSought}</b>
          </p>
        )}
      </div>
      {!compact && mine && availableForContact && (
        <Link
          to="/reseaux/$slug/annuaire/$id"
          params={{ slug: network, id }}
          hash="ecrire"
          className={classes.write}
          aria-label={t("writeTo", { name: `${givenName} ${familyName}` })}
        >
          {t("write")}
        </Link>
      )}
    </li>
  );
}
