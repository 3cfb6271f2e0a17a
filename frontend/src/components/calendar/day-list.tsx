import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { capitalised, weekday } from "@/lib/format";
import classes from "./calendar.module.css";
import { type Agenda, useDayFacts } from "./day-facts";
import type { CalendarItem } from "./item";

type Props = {
  agenda: Agenda;
  days: string[];
  /** One of the things in full, as an item of a list. */
  children: (item: CalendarItem) => ReactNode;
};

/** One day after the other, each thing in full. */
export function DayList({ agenda, days, children }: Props) {
  return days.map((day) => (
    <Day key={day} agenda={agenda} day={day}>
      {(agenda.items.get(day) ?? []).map(children)}
    </Day>
  ));
}

function Day({ agenda, day, children }: { agenda: Agenda; day: string; children: ReactNode[] }) {
  const { t } = useTranslation("calendar");
  const { isToday, holiday } = useDayFacts(agenda, day);
  const name = weekday(new Date(`${day}T12:00:00Z`));
  return (
    <section aria-label={name} className={classes.day}>
      <h2>
        {capitalised(name)}
        {isToday && <span className={classes.badge}>{t("today")}</span>}
        {holiday && <span className={classes.holiday}>{holiday}</span>}
      </h2>
      {children.length === 0 ? (
        <p className={classes.nothing}>{t("nothing")}</p>
      ) : (
        <ul className={classes.lines}>{children}</ul>
      )}
    </section>
  );
}
