import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { wallHour } from "@/components/calendar/item";
import { Phone } from "@/components/phone";
import { ProblemNotice } from "@/components/problem-notice";
import { ReasonDialog } from "@/components/reason-dialog";
import type { Meeting } from "@/lib/model";
import { PARIS, useClock } from "./clock";
import classes from "./duty.module.css";
import { cancelByTeam, duty, note } from "./queries";

type Props = { slug: string; meeting: Meeting };

/** Who comes, for what, how to reach them, and the next step. */
export function MeetingLine({ slug, meeting }: Props) {
  const { t } = useTranslation("duty");
  const { nameOf } = useClock();
  const { contactName, contactRole, collectivity, placeLabel, email, phone, subject, message } = meeting;
  return (
    <li id={`rdv-${meeting.id}`}>
      <h3>
        {wallHour(meeting.startsAt)}
        {meeting.zone !== PARIS && ` (${nameOf(meeting.zone)})`} · {collectivity}
      </h3>
      <span className={classes.state} data-state={meeting.state}>
        {t(`agenda.states.${meeting.state}`)}
      </span>
      <dl className={classes.facts}>
        <dt>{t("facts.subject")}</dt>
        <dd>{subject}</dd>
        <dt>{t("facts.contact")}</dt>
        <dd>
          {[contactName, contactRole].filter(Boolean).join(", ")} · <a href={`mailto:${email}`}>{email}</a>
          {phone && (
            <>
              {" · "}
              <Phone number={phone} />
            </>
          )}
        </dd>
        {placeLabel && placeLabel !== collectivity && (
          <>
            <dt>{t("facts.place")}</dt>
            <dd>{placeLabel}</dd>
          </>
        )}
        <dt>{t("facts.host")}</dt>
        <dd>{meeting.host ?? t("agenda.nobody")}</dd>
        <dt>{t("facts.how")}</dt>
        <dd>
          {meeting.videoUrl && meeting.state === "CONFIRMED" ? (
            <a href={meeting.videoUrl}>{meeting.videoUrl}</a>
          ) : (
            t(`modes.${meeting.mode}`)
          )}
        </dd>
      </dl>
      {message && <p className={classes.words}>{message}</p>}
      {meeting.reason && <p className={classes.words}>{t("agenda.reason", { reason: meeting.reason })}</p>}
      <Steps slug={slug} meeting={meeting} />
    </li>
  );
}

function Steps({ slug, meeting }: Props) {
  const { t } = useTranslation("duty");
  const client = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const refresh = () => client.invalidateQueries({ queryKey: duty.all(slug) });
  const noting = useMutation({
    mutationFn: (outcome: "DONE" | "NO_SHOW") => note(slug, meeting, outcome),
    onSettled: refresh,
  });
  const cancelling = useMutation({
    mutationFn: (reason: string) => cancelByTeam(slug, meeting, reason),
    onSuccess: () => setIsAsking(false),
    onSettled: refresh,
  });
  const ask = () => {
    cancelling.reset();
    setIsAsking(true);
  };
  const hasBegun = new Date(meeting.startsAt).getTime() <= Date.now();
  if (meeting.state === "CANCELLED") return null;
  return (
    <>
      {noting.error && <ProblemNotice error={noting.error} />}
      <div className="actions">
        {hasBegun && meeting.state !== "DONE" && (
          <Button variant="outline" loading={noting.isPending} onClick={() => noting.mutate("DONE")}>
            {t("agenda.held")}
          </Button>
        )}
        {hasBegun && meeting.state !== "NO_SHOW" && (
          <Button variant="subtle" loading={noting.isPending} onClick={() => noting.mutate("NO_SHOW")}>
            {t("agenda.absent")}
          </Button>
        )}
        {!hasBegun && meeting.state === "CONFIRMED" && (
          <Button variant="subtle" color="clay" onClick={ask}>
            {t("agenda.cancel")}
          </Button>
        )}
      </div>
      {isAsking && (
        <ReasonDialog
          title={t("agenda.cancelTitle", meeting)}
          label={t("agenda.cancelReason")}
          help={t("agenda.cancelHelp")}
          confirm={t("agenda.cancel")}
          keep={t("agenda.keep")}
          error={cancelling.error}
          isBusy={cancelling.isPending}
          onConfirm={cancelling.mutate}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
