import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemPage } from "@/components/problem-page";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { day } from "@/lib/format";
import type { SupportTrack } from "@/lib/model";
import { Course } from "./course";
import { Documents } from "./documents";
import { Next } from "./next";
import { support } from "./queries";
import { Sessions } from "./sessions";
import classes from "./support.module.css";
import { Team } from "./team";
import { Todos } from "./todos";
import { TrackLinks } from "./track-links";

/** A track, for both sides: the next step, the sessions, what is to be done, and who takes part. */
export function TrackPage() {
  const { id } = useParams({ from: "/parcours/$id" });
  return (
    <SignInWall>
      <Loaded id={id} />
    </SignInWall>
  );
}

function Loaded({ id }: { id: string }) {
  const { t } = useTranslation("support");
  const { data: track, error, refetch } = useQuery(support.track(id));
  const { data: sessions } = useQuery(support.sessions(id));
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if (!track || !sessions) return <Waiting lines={5} />;
  return (
    <Page title={track.collectivity} lead={track.subject} crumbs={[above(track, t)]}>
      <TrackLinks track={track} />
      <Standing track={track} />
      <Next track={track} sessions={sessions} />
      <div className={classes.two}>
        <div className={classes.side}>
          <Sessions track={track} sessions={sessions} />
          <Documents track={track} />
        </div>
        <div className={classes.side}>
          <Todos track={track} />
          <Team track={track} />
          <Course track={track} />
        </div>
      </div>
    </Page>
  );
}

/** Where one comes from: the desk of advisers, one's own tracks for the others. */
const above = (track: SupportTrack, t: ReturnType<typeof useTranslation<"support">>["t"]) =>
  track.adviser
    ? {
        label: t("desk.title"),
        to: "/reseaux/$slug/accompagnement" as const,
        params: { slug: track.network },
      }
    : { label: t("mine.title"), to: "/mes-parcours" as const };

/** How the track stands: its rhythm, when the next session is due, whether that is past. */
function Standing({ track }: { track: SupportTrack }) {
  const { t } = useTranslation("support");
  const { rhythm, cadenceWeeks } = track;
  return (
    <p className={classes.line}>
      <span>
        {[
          t(`track.modes.${track.mode}`),
          cadenceWeeks && t("track.every", { count: cadenceWeeks }),
          t(`track.states.${track.state}`),
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
      {rhythm && <span>{t("track.due", { from: day(rhythm.from), until: day(rhythm.until) })}</span>}
      {track.late && <strong className={classes.late}>{t("track.late")}</strong>}
      {track.pauseReason && <span>{t("track.pausedFor", { reason: track.pauseReason })}</span>}
    </p>
  );
}
