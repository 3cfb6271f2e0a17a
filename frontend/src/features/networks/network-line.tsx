import { Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import type { Network } from "@/lib/model";
import classes from "./network-line.module.css";

/** A network in one look: who it gathers, what for, and where. */
export function NetworkLine({ network }: { network: Network }) {
  const { t } = useTranslation(["networks", "common"]);
  const { slug, name, kind, tagline, perimeter, modules, accent } = network;
  return (
    <li className={`${classes.line} accented`} style={{ "--network-accent": accent } as CSSProperties}>
      <div className={classes.words}>
        <h3>
          <Link to="/reseaux/$slug" params={{ slug }} className={classes.name}>
            {name}
          </Link>
        </h3>
        <p className={classes.tagline}>{tagline}</p>
        <p className={classes.where}>
          {t(`kinds.${kind}`)} · {perimeter.map((place) => place.name).join(", ") || t("common:inFrance")}
        </p>
      </div>
      {modules.includes("DIRECTORY") && (
        <Link
          to="/reseaux/$slug/annuaire"
          params={{ slug }}
          className={classes.directory}
          aria-label={`${t("landing.publicDirectory")}, ${name}`}
        >
          {t("landing.publicDirectory")}
        </Link>
      )}
    </li>
  );
}
