import { Button, VisuallyHidden } from "@mantine/core";
import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { capitalised, hour, today } from "@/lib/format";
import type { FreeSlot, MeetingMode } from "@/lib/model";
import classes from "./duty.module.css";
import { duty } from "./queries";
import { daysOf } from "./slot-days";

/** As many days as the API answers at once, and as far ahead as it lets anybody book. */
const PERIOD = 62;
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
  const [periods, setPeriods] = useState(1);
  const [most, setMost] = useState(FEW_DAYS);
  const { data, error, refetch } = useQueries({
    queries: Array.from({ length: periods }, (_, period) =>
      duty.slots(slug, today(period * PERIOD), today((period + 1) * PERIOD - 1)),
    ),
    combine: together,
  });
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
      {shown.map(({ label, times }) => (
        <fieldset key={label}>
          <legend>
            {capitalised(label)} <span className={classes.muted}>· {t("slots.zone")}</span>
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
                  {hour(startsAt)}
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

type Slots = { items: FreeSlot[]; taken: string[] };

function together(periods: UseQueryResult<Slots>[]) {
  const data = periods.map((period) => period.data).filter((slots) => slots !== undefined);
  return {
    error: periods.find(({ error }) => error)?.error,
    refetch: () => Promise.all(periods.map(({ refetch }) => refetch())),
    data:
      data.length === 0
        ? undefined
        : { items: data.flatMap(({ items }) => items), taken: data.flatMap(({ taken }) => taken) },
  };
}
