import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { capitalised, weekday } from "@/lib/format";
import classes from "./calendar.module.css";
import { type Agenda, type DayFacts, useDayFacts } from "./day-facts";
import { dayByKey, weekOf, weeksOfMonth } from "./days";
import { GoLink } from "./go-link";
import { type CalendarItem, wallHour } from "./item";

const FEW = 3;

/** The weeks of a month as a grid (ARIA): one stop of the tabulator, arrows from day to day, Enter opens a day. */
export function MonthGrid(agenda: Agenda) {
  const { day, items, href, follow } = agenda;
  const grid = useRef<HTMLTableElement>(null);
  const hasMoved = useRef(false);
  useEffect(() => {
    if (hasMoved.current) grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
    hasMoved.current = false;
  }, [day]);
  const handleKey = (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).dataset.day;
    const next = from && !event.altKey && !event.ctrlKey && !event.metaKey && dayByKey(event.key, from);
    if (!next) return;
    event.preventDefault();
    hasMoved.current = true;
    follow(href("mois", next), true);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows move between its days, as in the grid of ARIA
    <table ref={grid} role="grid" className={classes.month} aria-label={agenda.label} onKeyDown={handleKey}>
      <thead>
        <tr>
          {weekOf(day).map((name) => (
            <th key={name} scope="col" aria-label={nameOf(name)}>
              {nameOf(name).slice(0, 3)}.
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(day).map((week) => (
          <tr key={week[0]}>
            {week.map((one) => (
              <Cell key={one} agenda={agenda} day={one} items={items.get(one) ?? []} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = { agenda: Agenda; day: string; items: CalendarItem[] };

function Cell({ agenda, day, items }: CellProps) {
  const { t } = useTranslation("calendar");
  const facts: DayFacts = useDayFacts(agenda, day);
  const isHere = day === agenda.day;
  return (
    <td
      data-outside={day.slice(0, 7) !== agenda.day.slice(0, 7) || undefined}
      data-holiday={facts.holiday ? true : undefined}
      data-today={facts.isToday || undefined}
    >
      <GoLink
        data-day={day}
        href={agenda.href("jour", day)}
        follow={agenda.follow}
        tabIndex={isHere ? 0 : -1}
        aria-current={facts.isToday ? "date" : undefined}
        aria-label={[
          weekday(new Date(`${day}T12:00:00Z`)),
          facts.holiday,
          t("count", { count: items.length }),
        ]
          .filter(Boolean)
          .join(", ")}
      >
        <span className={classes.number}>{Number(day.slice(8))}</span>
        {facts.holiday && <span className={classes.holiday}>{facts.holiday}</span>}
        {items.slice(0, FEW).map((item) => (
          <span key={item.id} className={classes.entry} data-state={item.state}>
            {wallHour(item.startsAt)} {item.title}
          </span>
        ))}
        {items.length > 0 && <span className={classes.dots}>{items.length}</span>}
        {items.length > FEW && (
          <span className={classes.more}>{t("more", { count: items.length - FEW })}</span>
        )}
      </GoLink>
    </td>
  );
}

const nameOf = (day: string) => capitalised(weekday(new Date(`${day}T12:00:00Z`)).split(" ")[0] ?? "");
