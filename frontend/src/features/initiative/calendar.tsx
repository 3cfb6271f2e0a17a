import { useTranslation } from "react-i18next";
import { day, today } from "@/lib/format";
import type { Initiative } from "@/lib/model";
import classes from "./initiative.module.css";
import { timelineOf } from "./timeline";
import { useWords } from "./use-words";

/** When each initiative is held: a line in words, and a bar for those who see it. */
export function Calendar({ initiatives }: { initiatives: Initiative[] }) {
  const { t } = useTranslation("initiative");
  const words = useWords();
  const {
    from,
    until,
    today: now,
    bars,
  } = timelineOf(
    initiatives.map(({ period }) => period),
    today(),
  );
  return (
    <section className={classes.section}>
      <h2>{t("calendar.title")}</h2>
      <p className={classes.muted}>{t("calendar.lead", { from: day(from), until: day(until) })}</p>
      <ol className={classes.calendar}>
        {initiatives.map(({ id, title, period }, rank) => {
          const bar = bars[rank];
          return (
            <li key={id}>
              <span>
                <strong>{title}</strong> {words.when(period)}
              </span>
              {bar && (
                <span className={classes.time} aria-hidden>
                  <i
                    data-open={bar.isOpen || undefined}
                    style={{ left: `${bar.start}%`, width: `${bar.width}%` }}
                  />
                  <b style={{ left: `${now}%` }} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
