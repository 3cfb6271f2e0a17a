import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemPage } from "@/components/problem-page";
import { Waiting } from "@/components/waiting";
import { weekday } from "@/lib/format";
import type { MeetingMode } from "@/lib/model";
import { BookingForm, type Held } from "./booking-form";
import { CallBack } from "./call-back";
import { useClock } from "./clock";
import { duty } from "./queries";

/** Where anyone books a first meeting, without an account. */
export function BookingPage() {
  const { t } = useTranslation("duty");
  const { slug } = useParams({ from: "/reseaux/$slug/permanence" });
  const { data, error, refetch } = useQuery(duty.about(slug));
  const [held, setHeld] = useState<Held>();
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  if (held) return <Sent held={held} />;
  const [first] = data.schedules;
  return (
    <Page
      title={t("book.title")}
      lead={first && t("book.lead", { minutes: first.slotMinutes, when: whenOf(data.schedules) })}
      narrow
    >
      {first ? (
        <>
          <CallBack slug={slug} />
          <BookingForm slug={slug} modes={modesOf(data.schedules)} onHeld={setHeld} />
        </>
      ) : (
        <Empty title={t("book.closed")}>
          <p>{t("book.closedBody")}</p>
          <LinkButton to="/reseaux/$slug" params={{ slug }} variant="outline">
            {t("book.presentation")}
          </LinkButton>
        </Empty>
      )}
    </Page>
  );
}

/** Held, and to be confirmed by the link that was just sent. */
function Sent({ held }: { held: Held }) {
  const { t } = useTranslation("duty");
  const { hourIn } = useClock();
  const { startsAt, zone, email } = held;
  const at = { day: weekday(new Date(startsAt), zone), hour: hourIn(startsAt, zone), email };
  return (
    <Page title={t("held.title")} lead={t("held.lead", at)} narrow>
      <p role="status">{t("held.until", { hour: hourIn(held.heldUntil, zone) })}</p>
      <p>{t("held.nothing")}</p>
    </Page>
  );
}

const whenOf = (schedules: { title: string }[]) => schedules.map(({ title }) => title).join(", ");

const ways: MeetingMode[] = ["VIDEO", "PHONE"];

const modesOf = (schedules: { modes: MeetingMode[] }[]) =>
  ways.filter((way) => schedules.some(({ modes }) => modes.includes(way)));
