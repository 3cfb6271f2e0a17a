import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day, moment } from "@/lib/format";
import type { TrackSummary } from "@/lib/model";
import { Relay } from "./relay";
import classes from "./support.module.css";

/** A track in a list: who, about what, and when the next session is or should be. */
export function TrackLine({ track }: { track: TrackSummary }) {
  const { t } = useTranslation("support");
  const { rhythm, nextSession } = track;
  return (
    <li>
      <div className={classes.line}>
        {track.mine ? (
          <Link to="/parcours/$id" params={{ id: track.id }}>
            {track.collectivity}
          </Link>
        ) : (
          <h3>{track.collectivity}</h3>
        )}
        <span>{track.subject}</span>
      </div>
      <div className={classes.line}>
        {track.late && <span className={classes.late}>{t("track.late")}</span>}
        {track.pauseSuggested && <span className={classes.late}>{t("track.pauseSuggested")}</span>}
        <span className={classes.muted}>
          {[
            track.state !== "ACTIVE" && t(`track.states.${track.state}`),
            track.state === "CLOSED" && t("track.openedOn", { date: day(track.openedOn) }),
            nextSession
              ? t("track.nextOn", { date: moment(nextSession) })
              : rhythm && t("track.due", { from: day(rhythm.from), until: day(rhythm.until) }),
            track.lead,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </div>
      {!track.mine && <Relay track={track} />}
    </li>
  );
}
