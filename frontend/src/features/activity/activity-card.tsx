import { useTranslation } from "react-i18next";
import { FigureLines } from "@/components/figures/figure-lines";
import classes from "@/components/figures/figures.module.css";
import { day } from "@/lib/format";
import type { ActivityFigure } from "@/lib/model";
import { useFigureWords } from "./use-figure-words";
import { Weeks } from "./weeks";

const MANY = 12;

/** One figure: how much, out of what, its detail, and one click away what it means. */
export function ActivityCard({ figure, asOf }: { figure: ActivityFigure; asOf: string }) {
  const { t } = useTranslation("activity");
  const { key, title, definition, formula, source, lines } = figure;
  const { main, isTold, beside } = useFigureWords(figure);
  return (
    <section id={key} className={classes.card} aria-labelledby={`${key}-titre`}>
      <h3 id={`${key}-titre`}>{title}</h3>
      <p className={classes.figure} data-told={isTold || undefined}>
        {main}
      </p>
      {beside.map((words) => (
        <p key={words} className={classes.out}>
          {words}
        </p>
      ))}
      {key === "REQUESTS" ? <Weeks title={title} lines={lines} /> : <Detail title={title} lines={lines} />}
      <details className={classes.more}>
        <summary>{t("definition")}</summary>
        <p>{definition}</p>
        <p>
          <b>{t("formula")}</b> {formula}
        </p>
      </details>
      <p className={classes.source}>{t("source", { source, date: day(asOf) })}</p>
    </section>
  );
}

/** Its lines, behind one click when there are many. */
function Detail({ title, lines }: Pick<ActivityFigure, "title" | "lines">) {
  const { t } = useTranslation("activity");
  const isLong = lines.filter(({ count }) => count.value !== undefined).length > MANY;
  if (!isLong) return <FigureLines lines={lines} title={title} />;
  return (
    <details className={classes.more}>
      <summary>{t("detail", { count: lines.length })}</summary>
      <FigureLines lines={lines} title={title} />
    </details>
  );
}
