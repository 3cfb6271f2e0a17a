import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { ReasonDialog } from "@/components/reason-dialog";
import { day } from "@/lib/format";
import type { SupportTrack } from "@/lib/model";
import { course } from "./changes";
import { CloseForm } from "./close-form";
import { PlanForm } from "./plan-form";
import classes from "./support.module.css";
import { Themes } from "./themes";
import { useChange } from "./use-change";

/** What a track aims at, and its course: pause, resumption, closing review. */
export function Course({ track }: { track: SupportTrack }) {
  const { t } = useTranslation(["support", "common"]);
  const [open, setOpen] = useState<"plan" | "pause" | "close">();
  const resuming = useChange(() => course.resume(track));
  const close = () => setOpen(undefined);
  const pausing = useChange((reason: string) => course.pause(track, reason), close);
  return (
    <section className={classes.section}>
      <h2>{t("course.title")}</h2>
      <p className={classes.words}>{track.objectives ?? t("course.noObjectives")}</p>
      <Themes track={track} />
      {track.review && (
        <dl className={classes.facts}>
          <dt>{t("close.goals")}</dt>
          <dd className={classes.words}>{track.review.goalsReached}</dd>
          {track.review.satisfaction && (
            <>
              <dt>{t("close.satisfaction")}</dt>
              <dd>{track.review.satisfaction} / 5</dd>
            </>
          )}
          {track.review.changesInPractice && (
            <>
              <dt>{t("close.changes")}</dt>
              <dd className={classes.words}>{track.review.changesInPractice}</dd>
            </>
          )}
        </dl>
      )}
      {track.endedOn && <p>{t("course.endedOn", { date: day(track.endedOn) })}</p>}
      {resuming.error && <ProblemNotice error={resuming.error} />}
      {track.adviser && track.state !== "CLOSED" && (
        <div className="actions">
          {track.state === "ACTIVE" && (
            <>
              <Button variant="outline" size="sm" onClick={() => setOpen("plan")}>
                {t("course.plan")}
              </Button>
              <Button variant="subtle" size="sm" onClick={() => setOpen("pause")}>
                {t("course.pause")}
              </Button>
            </>
          )}
          {track.state === "PAUSED" && (
            <Button
              variant="outline"
              size="sm"
              loading={resuming.isPending}
              onClick={() => resuming.mutate()}
            >
              {t("course.resume")}
            </Button>
          )}
          <Button variant="subtle" size="sm" color="clay" onClick={() => setOpen("close")}>
            {t("course.close")}
          </Button>
        </div>
      )}
      {open === "plan" && <PlanForm track={track} onClose={close} />}
      {open === "pause" && (
        <ReasonDialog
          title={t("course.pauseTitle")}
          label={t("session.reason")}
          help={t("course.pauseHelp")}
          confirm={t("course.pause")}
          error={pausing.error}
          isBusy={pausing.isPending}
          onConfirm={pausing.mutate}
          onClose={close}
        />
      )}
      {open === "close" && <CloseForm track={track} onClose={close} />}
    </section>
  );
}
