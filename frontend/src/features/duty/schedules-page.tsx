import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { day } from "@/lib/format";
import type { DutySchedule } from "@/lib/model";
import { clockHour, useClock } from "./clock";
import classes from "./duty.module.css";
import { duty, end, removeHost } from "./queries";
import { weeklyOf } from "./rule";
import { ScheduleForm } from "./schedule-form";

/** The hours of duty of a network, for those who run it. */
export function SchedulesPage() {
  const { t } = useTranslation("duty");
  const { slug } = useParams({ from: "/reseaux/$slug/administration/permanences" });
  const [isOpening, setIsOpening] = useState(false);
  return (
    <SignInWall>
      <Page
        title={t("schedules.title")}
        lead={t("schedules.lead")}
        action={!isOpening && <Button onClick={() => setIsOpening(true)}>{t("schedules.open")}</Button>}
      >
        {isOpening && <ScheduleForm slug={slug} onDone={() => setIsOpening(false)} />}
        <List slug={slug} />
      </Page>
    </SignInWall>
  );
}

function List({ slug }: { slug: string }) {
  const { t } = useTranslation("duty");
  const { data, error, refetch } = useQuery(duty.schedules(slug));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  if (data.items.length === 0)
    return (
      <Empty title={t("schedules.none")}>
        <p>{t("schedules.noneBody")}</p>
      </Empty>
    );
  return (
    <ul className={classes.lines}>
      {data.items.map((schedule) => (
        <Line key={`${schedule.id} ${schedule.version}`} slug={slug} schedule={schedule} />
      ))}
    </ul>
  );
}

function Line({ slug, schedule }: { slug: string; schedule: DutySchedule }) {
  const { t } = useTranslation(["duty", "common"]);
  const client = useQueryClient();
  const [asking, setAsking] = useState<"change" | "end">();
  const [leaving, setLeaving] = useState<{ id: string; name: string }>();
  const refresh = () => client.invalidateQueries({ queryKey: duty.all(slug) });
  const ending = useMutation({
    mutationFn: () => end(slug, schedule),
    onSuccess: refresh,
    onSettled: () => setAsking(undefined),
  });
  const removing = useMutation({
    mutationFn: (host: string) => removeHost(slug, schedule.id, host),
    onSuccess: refresh,
    onSettled: () => setLeaving(undefined),
  });
  const error = ending.error ?? removing.error;
  const spoken = useSpokenRule(schedule.rule);
  const { nameOf } = useClock();
  if (asking === "change")
    return (
      <li>
        <ScheduleForm slug={slug} schedule={schedule} onDone={() => setAsking(undefined)} />
      </li>
    );
  return (
    <li>
      <h2>{schedule.title}</h2>
      {error && <ProblemNotice error={error} />}
      <dl className={classes.facts}>
        <dt>{t("schedules.days")}</dt>
        <dd>{spoken}</dd>
        <dt>{t("schedules.hours")}</dt>
        <dd>
          {t("schedules.from", {
            opens: clockHour(schedule.opens),
            closes: clockHour(schedule.closes),
            minutes: schedule.slotMinutes,
            clock: nameOf(schedule.zone),
          })}
        </dd>
        <dt>{t("schedules.hosts")}</dt>
        <dd>
          {schedule.hosts.length === 0
            ? t("schedules.noHost")
            : schedule.hosts.map((host) => (
                <div key={host.id}>
                  {host.name}{" "}
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    onClick={() => setLeaving(host)}
                    aria-label={t("schedules.removeHost", host)}
                  >
                    {t("schedules.remove")}
                  </Button>
                </div>
              ))}
        </dd>
        {schedule.closures.length > 0 && (
          <>
            <dt>{t("schedules.closures")}</dt>
            <dd>{schedule.closures.map((closed) => day(closed)).join(", ")}</dd>
          </>
        )}
      </dl>
      <div className="actions">
        <Button variant="outline" onClick={() => setAsking("change")}>
          {t("schedules.change")}
        </Button>
        <Button variant="subtle" color="clay" onClick={() => setAsking("end")}>
          {t("schedules.end")}
        </Button>
      </div>
      {asking === "end" && (
        <ConfirmDialog
          title={t("schedules.endTitle", schedule)}
          body={t("schedules.endBody")}
          confirm={t("schedules.end")}
          cancel={t("common:cancel")}
          isBusy={ending.isPending}
          onConfirm={() => ending.mutate()}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {leaving && (
        <ConfirmDialog
          title={t("schedules.removeTitle", leaving)}
          body={t("schedules.removeBody")}
          confirm={t("schedules.remove")}
          cancel={t("common:cancel")}
          isBusy={removing.isPending}
          onConfirm={() => removing.mutate(leaving.id)}
          onCancel={() => setLeaving(undefined)}
        />
      )}
    </li>
  );
}

function useSpokenRule(rule: string) {
  const { t } = useTranslation("duty");
  const weekly = weeklyOf(rule);
  if (!weekly) return rule;
  const days = weekly.days.map((code) => t(`days.${code}`)).join(", ");
  return t("schedules.every", { count: weekly.every, days });
}
