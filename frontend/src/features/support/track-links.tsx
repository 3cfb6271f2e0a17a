import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SupportTrack } from "@/lib/model";
import classes from "./support.module.css";

/** What else belongs to a track: each has a page of its own. */
export function TrackLinks({ track }: { track: SupportTrack }) {
  const { t } = useTranslation("support");
  const params = { slug: track.network, track: track.id };
  return (
    <section>
      <h2>{t("track.more")}</h2>
      <ul className={classes.links}>
        <li>
          <Link to="/reseaux/$slug/parcours/$track/aides" params={params}>
            {t("track.openFundings")}
          </Link>
        </li>
        <li>
          <Link to="/reseaux/$slug/parcours/$track/initiatives" params={params}>
            {t("track.openInitiatives")}
          </Link>
        </li>
        <li>
          <Link to="/reseaux/$slug/parcours/$track/pairs" params={params}>
            {t("track.openPeers")}
          </Link>
        </li>
      </ul>
    </section>
  );
}
