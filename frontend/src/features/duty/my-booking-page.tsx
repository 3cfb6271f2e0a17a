import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { day, moment, weekday } from "@/lib/format";
import type { Booking, FreeSlot } from "@/lib/model";
import { isProblem, isRefusal } from "@/lib/problem";
import { useClock } from "./clock";
import classes from "./duty.module.css";
import { cancel, confirm, duty, move } from "./queries";
import { SlotPicker } from "./slot-picker";

/** One's own meeting, by the link of a mail: its secret stays after the #, where no server sees it. */
export function MyBookingPage() {
  const { t } = useTranslation("duty");
  const { hourIn } = useClock();
  const link = useLocation().hash;
  const { data, error, refetch } = useQuery({ ...duty.mine(link), enabled: link !== "" });
  if (link === "" || isProblem(error, 404))
    return (
      <Page title={t("mine.unknown")} lead={t("mine.unknownLead")} narrow>
        <div>
          <LinkButton to="/" hash="reseaux">
            {t("mine.networks")}
          </LinkButton>
        </div>
      </Page>
    );
  if (error)
    return (
      <Page title={t("mine.title")} narrow>
        <ProblemNotice error={error} onRetry={refetch} />
      </Page>
    );
  if (!data) return <Waiting lines={3} />;
  const { startsAt, zone } = data;
  const at = {
    day: weekday(new Date(startsAt), zone),
    hour: hourIn(startsAt, zone),
    network: data.networkName,
  };
  return (
    <Page
      title={t(`mine.states.${data.state}.title`, at)}
      lead={t(`mine.states.${data.state}.lead`, at)}
      narrow
    >
      {data.state === "PENDING" && <Confirm link={link} booking={data} />}
      <Facts booking={data} />
      {data.state === "CONFIRMED" && <Changes link={link} booking={data} />}
      {data.state === "CANCELLED" && (
        <div>
          <LinkButton to="/reseaux/$slug/permanence" params={{ slug: data.network }}>
            {t("mine.again")}
          </LinkButton>
        </div>
      )}
    </Page>
  );
}

/** By a gesture: mail filters follow links, and press no button. */
function Confirm({ link, booking }: { link: string; booking: Booking }) {
  const { t } = useTranslation("duty");
  const { hourIn } = useClock();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => confirm(link),
    onSuccess: (confirmed) => client.setQueryData(duty.mine(link).queryKey, confirmed),
  });
  return (
    <div className={classes.lines}>
      {error && <ProblemNotice error={error} />}
      <div>
        <Button size="lg" loading={isPending} onClick={() => mutate()}>
          {t("mine.confirm")}
        </Button>
      </div>
      {booking.heldUntil && <p>{t("mine.heldUntil", { hour: hourIn(booking.heldUntil, booking.zone) })}</p>}
    </div>
  );
}

function Facts({ booking }: { booking: Booking }) {
  const { t } = useTranslation("duty");
  const { hourIn } = useClock();
  const { mode, videoUrl, phone, host, collectivity, subject, reason } = booking;
  return (
    <div className={classes.panel}>
      {reason && <p className={classes.words}>{t("mine.reason", { reason })}</p>}
      <dl className={classes.facts}>
        <dt>{t("facts.when")}</dt>
        <dd>
          {day(booking.startsAt, booking.zone)}, {hourIn(booking.startsAt, booking.zone)}
        </dd>
        {host && (
          <>
            <dt>{t("facts.host")}</dt>
            <dd>{host}</dd>
          </>
        )}
        <dt>{t("facts.how")}</dt>
        <dd>
          {mode === "PHONE" ? (
            t("facts.phone", { phone })
          ) : videoUrl ? (
            <a href={videoUrl}>{videoUrl}</a>
          ) : (
            t("modes.VIDEO")
          )}
        </dd>
        <dt>{t("facts.collectivity")}</dt>
        <dd>{collectivity}</dd>
        <dt>{t("facts.subject")}</dt>
        <dd>{subject}</dd>
      </dl>
    </div>
  );
}

function Changes({ link, booking }: { link: string; booking: Booking }) {
  const { t } = useTranslation(["duty", "common"]);
  const { hourIn } = useClock();
  const client = useQueryClient();
  const [asking, setAsking] = useState<"move" | "cancel">();
  const [slot, setSlot] = useState<FreeSlot>();
  const key = duty.mine(link).queryKey;
  const moving = useMutation({
    mutationFn: (to: FreeSlot) => move(link, to.host, to.startsAt),
    onSuccess: (moved) => {
      client.setQueryData(key, moved);
      setAsking(undefined);
    },
    onSettled: () => {
      setSlot(undefined);
      client.invalidateQueries({ queryKey: duty.all(booking.network) });
    },
  });
  const cancelling = useMutation({
    mutationFn: () => cancel(link),
    onSettled: () => {
      setAsking(undefined);
      client.invalidateQueries({ queryKey: key });
    },
  });
  const isTooLate = new Date(booking.changeableUntil).getTime() < Date.now();
  if (isTooLate) return <p>{t("mine.tooLate", { email: booking.networkEmail })}</p>;
  const error = moving.error ?? cancelling.error;
  const better = isRefusal(moving.error, "too-many-requests")
    ? t("mine.movedOften", { email: booking.networkEmail })
    : undefined;
  return (
    <div className={classes.lines}>
      {error && <ProblemNotice error={error} sentence={better} />}
      {asking === "move" ? (
        <>
          <SlotPicker slug={booking.network} mode={booking.mode} chosen={slot} onChoose={setSlot} />
          <div className="actions">
            <Button disabled={!slot} loading={moving.isPending} onClick={() => slot && moving.mutate(slot)}>
              {slot
                ? t("mine.moveTo", {
                    day: weekday(new Date(slot.startsAt), slot.zone),
                    hour: hourIn(slot.startsAt, slot.zone),
                  })
                : t("mine.chooseSlot")}
            </Button>
            <Button variant="subtle" onClick={() => setAsking(undefined)}>
              {t("common:cancel")}
            </Button>
          </div>
        </>
      ) : (
        <div className="actions">
          <Button variant="outline" onClick={() => setAsking("move")}>
            {t("mine.move")}
          </Button>
          <Button variant="subtle" color="clay" onClick={() => setAsking("cancel")}>
            {t("mine.cancel")}
          </Button>
        </div>
      )}
      <p className={classes.muted}>
        {t("mine.until", { moment: moment(booking.changeableUntil, booking.zone) })}
      </p>
      {asking === "cancel" && (
        <ConfirmDialog
          title={t("mine.cancelTitle")}
          body={t("mine.cancelBody")}
          confirm={t("mine.cancel")}
          cancel={t("mine.keep")}
          isBusy={cancelling.isPending}
          onConfirm={() => cancelling.mutate()}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}
