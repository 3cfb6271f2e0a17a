import { useQuery } from "@tanstack/react-query";
import { useParams, useRouter, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Calendar } from "@/components/calendar/calendar";
import { addDays, daysShown, isDay, type View, views } from "@/components/calendar/days";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { today as dayNow } from "@/lib/format";
import { useMyNetwork } from "@/lib/me";
import type { DutySchedule, Meeting } from "@/lib/model";
import { PARIS, useClock } from "./clock";
import { Holding } from "./holding";
import { MeetingLine } from "./meeting-line";
import { duty } from "./queries";

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
  const { nameOf } = useClock();
  const router = useRouter();
  const schedules = useQuery(duty.schedules(slug)).data?.items ?? [];
  const zone = only(schedules, (one) => one.zone) ?? PARIS;
  const today = dayNow(0, Date.now(), zone);
  const { view, day } = useView(today);
  const days = daysShown(view, day);
  // a day more on both sides: the API counts the days of Paris
  const { data, error, refetch } = useQuery(
    duty.meetings(slug, addDays(days[0] ?? day, -1), addDays(days.at(-1) ?? day, 1)),
  );
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  const href = (vue: View, jour: string) =>
    router.buildLocation({ to: FROM, params: { slug }, search: { vue, jour } }).href;
  const meetings = new Map(data.items.map((meeting) => [meeting.id, meeting]));
  return (
    <Calendar
      view={view}
      day={day}
      today={today}
      holidays={only(schedules, (one) => one.holidays)}
      clock={zone === PARIS ? undefined : nameOf(zone)}
      items={data.items.map((meeting) => itemOf(meeting, href, nameOf))}
      href={href}
      follow={(to, inPlace = false) => router.navigate({ href: to, replace: inPlace, resetScroll: false })}
      empty={
        <Empty title={t("agenda.none")}>
          <p>{t("agenda.noneBody")}</p>
        </Empty>
      }
    >
      {({ id }) => <MeetingLine key={id} slug={slug} meeting={meetings.get(id) as Meeting} />}
    </Calendar>
  );
}

/** The view and the day of the address; a list from today on unless it says otherwise. */
function useView(today: string) {
  const { vue, jour } = useSearch({ from: FROM });
  return {
    view: views.find((one) => one === vue) ?? "liste",
    day: jour && isDay(jour) ? jour : today,
  };
}

const itemOf = (
  { id, startsAt, endsAt, zone, collectivity, state }: Meeting,
  href: (view: View, day: string) => string,
  nameOf: (zone: string) => string,
) => ({
  id,
  startsAt,
  endsAt,
  title: collectivity,
  href: `${href("jour", startsAt.slice(0, 10))}#rdv-${id}`,
  state,
  clock: zone === PARIS ? undefined : nameOf(zone),
});

/** What all schedules have in common; nothing when they differ. */
function only<T>(schedules: DutySchedule[], read: (schedule: DutySchedule) => T): T | undefined {
  const [first, ...others] = new Set(schedules.map(read));
  return others.length === 0 ? first : undefined;
}
