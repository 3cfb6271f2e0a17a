import { useTranslation } from "react-i18next";
import { capitalised, weekday } from "@/lib/format";
import classes from "./calendar.module.css";
import { type Agenda, useDayFacts } from "./day-facts";
import { weekOf } from "./days";
import { GoLink } from "./go-link";
import { type CalendarItem, wallHour } from "./item";

/** The seven days of a week side by side, from Monday on; below each other on a phone. */
export function WeekColumns(agenda: Agenda) {
  return (
    <ol className={classes.week} aria-label={agenda.label}>
      {weekOf(agenda.day).map((day) => (
        <Column key={day} agenda={agenda} day={day} items={agenda.items.get(day) ?? []} />
      ))}
    </ol>
  );
}

function Column({ agenda, day, items }: { agenda: Agenda; day: string; items: CalendarItem[] }) {
  const { t } = useTranslation("calendar");
  const { isToday, holiday } = useDayFacts(agenda, day);
  return (
    <li data-today={isToday || undefined} data-holiday={holiday ? true : undefined}>
      <h2>
        <GoLink
          href={agenda.href("jour", day)}
          follow={agenda.follow}
          aria-current={isToday ? "date" : undefined}
        >
          {capitalised(weekday(new Date(`${day}T12:00:00Z`)))}
        </GoLink>
      </h2>
      {holiday && <p className={classes.holiday}>{holiday}</p>}
      {items.length === 0 ? (
        <p className={classes.nothing}>{t("nothing")}</p>
      ) : (
        <ul className={classes.entries}>
          {items.map((item) => (
            <li key={item.id}>
              <GoLink
                className={classes.entry}
                data-state={item.state}
                href={item.href}
                follow={agenda.follow}
              >
                <strong>
                  {wallHour(item.startsAt)}–{wallHour(item.endsAt)}
                </strong>{" "}
                {item.clock && `(${item.clock}) `}
                {item.title}
              </GoLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
