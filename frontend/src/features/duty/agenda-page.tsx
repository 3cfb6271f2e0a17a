import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { capitalised, today, weekday } from "@/lib/format";
import { useMyNetwork } from "@/lib/me";
import type { Meeting } from "@/lib/model";
import classes from "./duty.module.css";
import { Holding } from "./holding";
import { MeetingLine } from "./meeting-line";
import { duty } from "./queries";

const DAYS = 28;
const FROM = "/reseaux/$slug/permanence/agenda";

/** The meetings of the duty, for those who hold it and those who run the network. */
export function AgendaPage() {
  const { t } = useTranslation("duty");
  const { slug } = useParams({ from: FROM });
  const isAdviser = useMyNetwork(slug)?.functions.includes("conseil");
  return (
    <SignInWall>
      <Page title={t("agenda.title")} lead={t("agenda.lead")}>
        <Meetings slug={slug} />
        {isAdviser && <Holding slug={slug} />}
      </Page>
    </SignInWall>
  );
}

function Meetings({ slug }: { slug: string }) {
  const { t } = useTranslation("duty");
  const { periode = 0 } = useSearch({ from: FROM });
  const from = today(periode * DAYS);
  const { data, error, refetch } = useQuery(duty.meetings(slug, from, today(periode * DAYS + DAYS - 1)));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  const link = { to: FROM, params: { slug } } as const;
  return (
    <>
      {data.items.length === 0 && (
        <Empty title={t("agenda.none")}>
          <p>{t("agenda.noneBody")}</p>
        </Empty>
      )}
      {daysOf(data.items).map(([day, meetings]) => (
        <section key={day} aria-label={day} className={classes.section}>
          <h2>{capitalised(day)}</h2>
          <ul className={classes.lines}>
            {meetings.map((meeting) => (
              <MeetingLine key={meeting.id} slug={slug} meeting={meeting} />
            ))}
          </ul>
        </section>
      ))}
      <nav className="actions" aria-label={t("agenda.periods")}>
        <LinkButton {...link} search={{ periode: periode - 1 }} variant="default">
          {t("agenda.before")}
        </LinkButton>
        {periode !== 0 && (
          <LinkButton {...link} search={{}} variant="subtle">
            {t("agenda.now")}
          </LinkButton>
        )}
        <LinkButton {...link} search={{ periode: periode + 1 }} variant="default">
          {t("agenda.after")}
        </LinkButton>
      </nav>
    </>
  );
}

function daysOf(meetings: Meeting[]) {
  const days = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const day = weekday(new Date(meeting.startsAt));
    days.set(day, [...(days.get(day) ?? []), meeting]);
  }
  return [...days.entries()];
}
