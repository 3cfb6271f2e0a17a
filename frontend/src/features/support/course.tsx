import { Button, NumberInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { ReasonDialog } from "@/components/reason-dialog";
import { day } from "@/lib/format";
import type { SupportTrack } from "@/lib/model";
import { course } from "./changes";
import { CloseForm } from "./close-form";
import classes from "./support.module.css";
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

function PlanForm({ track, onClose }: { track: SupportTrack; onClose: () => void }) {
  const { t } = useTranslation(["support", "common"]);
  const [objectives, setObjectives] = useState(track.objectives ?? "");
  const [weeks, setWeeks] = useState<number | string>(track.cadenceWeeks ?? "");
  const { mutate, isPending, error } = useChange(
    () => course.plan(track, objectives, Number(weeks) || undefined),
    onClose,
  );
  return (
    <Dialog title={t("course.plan")} onClose={onClose}>
      <div className={classes.section}>
        {error && <ProblemNotice error={error} />}
        <Textarea
          label={t("course.objectives")}
          autosize
          minRows={4}
          maxLength={4000}
          value={objectives}
          onChange={(event) => setObjectives(event.currentTarget.value)}
        />
        {track.mode !== "ONE_OFF" && (
          <NumberInput
            label={t("qualify.cadence")}
            description={t("qualify.cadenceHelp")}
            min={1}
            max={52}
            value={weeks}
            onChange={setWeeks}
          />
        )}
        <div className="actions">
          <Button variant="default" onClick={onClose}>
            {t("common:cancel")}
          </Button>
          <Button loading={isPending} onClick={() => mutate()}>
            {t("save")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
