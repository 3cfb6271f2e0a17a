import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { capitalised, month, day as spoken, weekday } from "@/lib/format";
import type { HolidayCalendar } from "@/lib/model";
import classes from "./calendar.module.css";
import type { Agenda } from "./day-facts";
import { DayList } from "./day-list";
import { daysShown, mondayOf, step, type View, views } from "./days";
import { type Follow, GoLink } from "./go-link";
import { byDay, type CalendarItem } from "./item";
import { MonthGrid } from "./month-grid";
import { WeekColumns } from "./week-columns";

type Props = {
  view: View;
  day: string;
  today: string;
  items: CalendarItem[];
  holidays?: HolidayCalendar | undefined;
  /** By which clock the hours are, when that has to be said. */
  clock?: string | undefined;
  href: (view: View, day: string) => string;
  follow: Follow;
  /** One of the things in full, for the views that have room: an item of a list. */
  children: (item: CalendarItem) => ReactNode;
  /** What is said of a list that is empty. */
  empty: ReactNode;
};

/** A calendar by day, week, month or as a list; which one, and of which day, is in its address. */
export function Calendar({ view, day, items, clock, children, empty, ...others }: Props) {
  const { t } = useTranslation("calendar");
  const label = useLabel(view, day);
  const agenda: Agenda = { day, label, items: byDay(items), ...others };
  const listed = daysShown("liste", day).filter((one) => agenda.items.has(one));
  return (
    <section className={classes.calendar} aria-label={t("title")}>
      <Toolbar view={view} agenda={agenda} />
      <p className={classes.label} role="status">
        <strong>{capitalised(label)}</strong>
        {clock && ` · ${clock}`}
      </p>
      {view === "mois" && <MonthGrid {...agenda} />}
      {view === "semaine" && <WeekColumns {...agenda} />}
      {view === "liste" && listed.length === 0 && empty}
      {(view === "jour" || view === "liste") && (
        <DayList agenda={agenda} days={view === "jour" ? [day] : listed}>
          {children}
        </DayList>
      )}
    </section>
  );
}

function Toolbar({ view, agenda }: { view: View; agenda: Agenda }) {
  const { t } = useTranslation("calendar");
  const { day, today, href, follow } = agenda;
  return (
    <div className={classes.toolbar}>
      <nav aria-label={t("periods")}>
        <GoLink href={href(view, step(view, day, -1))} follow={follow}>
          {t(`before.${view}`)}
        </GoLink>
        <GoLink href={href(view, today)} follow={follow} aria-current={day === today ? "date" : undefined}>
          {t("today")}
        </GoLink>
        <GoLink href={href(view, step(view, day, 1))} follow={follow}>
          {t(`after.${view}`)}
        </GoLink>
      </nav>
      <nav aria-label={t("views")}>
        {views.map((one) => (
          <GoLink
            key={one}
            href={href(one, day)}
            follow={follow}
            aria-current={one === view ? "page" : undefined}
          >
            {t(`view.${one}`)}
          </GoLink>
        ))}
      </nav>
    </div>
  );
}

function useLabel(view: View, day: string) {
  const { t } = useTranslation("calendar");
  if (view === "mois") return month(day);
  if (view === "jour") return `${weekday(new Date(`${day}T12:00:00Z`))} ${day.slice(0, 4)}`;
  return view === "semaine"
    ? t("weekOf", { day: spoken(mondayOf(day)) })
    : t("fromTo", { from: spoken(day), to: spoken(daysShown("liste", day).at(-1) ?? day) });
}
