import { Button, VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { wallHour } from "@/components/calendar/item";
import { Empty } from "@/components/empty";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { capitalised } from "@/lib/format";
import type { FreeSlot, MeetingMode } from "@/lib/model";
import { useClock } from "./clock";
import classes from "./duty.module.css";
import { duty } from "./queries";
import { daysOf } from "./slot-days";

/** Half a year: as far ahead as the API lets anybody book. */
const PERIODS = 3;
const FEW_DAYS = 3;

type Props = {
  slug: string;
  mode?: MeetingMode;
  chosen?: FreeSlot | undefined;
  onChoose: (slot: FreeSlot) => void;
};

/** The free times, day by day; those that are taken stay in their place. */
export function SlotPicker({ slug, mode, chosen, onChoose }: Props) {
  const { t } = useTranslation("duty");
  const { nameOf } = useClock();
  const [periods, setPeriods] = useState(1);
  const [most, setMost] = useState(FEW_DAYS);
  const { data, error, refetch } = useQuery(duty.slots(slug, periods));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  const days = daysOf(data.items, data.taken, mode);
  const shown = days.slice(0, most);
  const hasMore = shown.length < days.length || periods < PERIODS;
  const showMore = () => {
    if (most + FEW_DAYS > days.length) setPeriods(Math.min(periods + 1, PERIODS));
    setMost(most + FEW_DAYS);
  };
  return (
    <div className={classes.days}>
      {days.length === 0 && (
        <Empty title={t("slots.none")}>
          <p>{t("slots.noneBody")}</p>
        </Empty>
      )}
      {shown.map(({ key, label, zone, times }) => (
        <fieldset key={key}>
          <legend>
            {capitalised(label)} {zone && <span className={classes.muted}>· {nameOf(zone)}</span>}
          </legend>
          <div className={classes.times}>
            {times.map(({ startsAt, slot }) => (
              <label key={startsAt} data-taken={!slot || undefined}>
                <input
                  type="radio"
                  name="creneau"
                  disabled={!slot}
                  checked={chosen?.startsAt === startsAt && Boolean(slot)}
                  onChange={() => slot && onChoose(slot)}
                />
                <span>
                  {wallHour(startsAt)}
                  {!slot && <VisuallyHidden> {t("slots.taken")}</VisuallyHidden>}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {hasMore && (
        <div>
          <Button variant="subtle" onClick={showMore}>
            {t("slots.more")}
          </Button>
        </div>
      )}
    </div>
  );
}
