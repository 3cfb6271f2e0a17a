import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SupportTrack } from "@/lib/model";
import classes from "./support.module.css";

/** What else belongs to a track: each has a page of its own. */
export function TrackLinks({ track }: { track: SupportTrack }) {
  const { t } = useTranslation("support");
  const params = { slug: track.network, track: track.id };
  return (
    <nav aria-label={t("track.more")} className={classes.links}>
      <Link to="/reseaux/$slug/parcours/$track/orientations" params={params}>
        {t("track.openReferrals")}
      </Link>
      <Link to="/reseaux/$slug/parcours/$track/aides" params={params}>
        {t("track.openFundings")}
      </Link>
      <Link to="/reseaux/$slug/parcours/$track/initiatives" params={params}>
        {t("track.openInitiatives")}
      </Link>
      <Link to="/reseaux/$slug/parcours/$track/pairs" params={params}>
        {t("track.openPeers")}
      </Link>
      <Link to="/reseaux/$slug/parcours/$track/programme" params={params}>
        {t(track.mode === "PROGRAMME" ? "track.openProgramme" : "track.becomeProgramme")}
      </Link>
    </nav>
  );
}
