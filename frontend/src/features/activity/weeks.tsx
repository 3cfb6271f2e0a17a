import { useTranslation } from "react-i18next";
import { countWords } from "@/components/figures/count-words";
import classes from "@/components/figures/figures.module.css";
import { number } from "@/lib/format";
import type { ActivityFigure } from "@/lib/model";

const WIDTH = 240;
const HEIGHT = 56;
const GAP = 0.2;

/** Week after week: bars to see it, a table that says the same. */
export function Weeks({ title, lines }: Pick<ActivityFigure, "title" | "lines">) {
  const { t } = useTranslation("activity");
  const { t: counts } = useTranslation("figures");
  const told = lines.filter(({ count }) => count.value !== undefined);
  if (told.length === 0)
    return lines.length > 0 ? <p className={classes.out}>{counts("linesHidden")}</p> : null;
  const value = (line: (typeof lines)[number]) => line.count.value ?? 0;
  const highest = told.reduce((most, line) => (value(line) > value(most) ? line : most));
  const most = Math.max(1, value(highest));
  const step = WIDTH / lines.length;
  return (
    <figure className={classes.history}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t("chart", { title, most: number(value(highest)), week: highest.label })}
      >
        {lines.map((line, index) => {
          const height = Math.max(2, (value(line) / most) * HEIGHT);
          return (
            <rect
              key={line.key}
              x={index * step}
              y={HEIGHT - height}
              width={step * (1 - GAP)}
              height={height}
              data-told={line.count.value !== undefined || undefined}
            />
          );
        })}
      </svg>
      <details className={classes.more}>
        <summary>{t("byWeek")}</summary>
        <table className={classes.lines}>
          <caption className="heard">{title}</caption>
          <tbody>
            {lines.map(({ key, label, count }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td data-told={count.value !== undefined || undefined}>{countWords(counts, count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
