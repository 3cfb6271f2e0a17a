import { useTranslation } from "react-i18next";
import { countWords } from "@/components/figures/count-words";
import { FigureLines } from "@/components/figures/figure-lines";
import classes from "@/components/figures/figures.module.css";
import { day, number, rate as rateWords } from "@/lib/format";
import type { Figure } from "@/lib/model";
import { History } from "./history";

const FLOWS = ["JOINED", "LEFT"];

/** One figure: how much, out of what, and one click away what it means. */
export function FigureCard({ figure, asOf }: { figure: Figure; asOf: string }) {
  const { t } = useTranslation("figures");
  const { key, title, count, denominator, rate, definition, formula, source, lines, history } = figure;
  const isShare = rate !== undefined;
  const words = countWords(t, count);
  return (
    <section id={key} className={classes.card} aria-labelledby={`${key}-titre`}>
      <h2 id={`${key}-titre`}>{title}</h2>
      <p className={classes.figure} data-told={count.value !== undefined || undefined}>
        {isShare ? rateWords(rate) : words}
      </p>
      {denominator !== undefined && (
        <p className={classes.out}>{t("outOf", { count: words, denominator: number(denominator) })}</p>
      )}
      <FigureLines lines={lines} title={title} />
      <History title={title} points={history} isFlow={FLOWS.includes(key)} denominator={denominator} />
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
