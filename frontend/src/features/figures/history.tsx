import { useTranslation } from "react-i18next";
import { countWords } from "@/components/figures/count-words";
import classes from "@/components/figures/figures.module.css";
import { month, monthBefore, number, rate } from "@/lib/format";
import type { FigurePoint } from "@/lib/model";

type Props = { title: string; points: FigurePoint[]; isFlow: boolean; denominator: number | undefined };

const WIDTH = 240;
const HEIGHT = 56;
const GAP = 3;

/** Month after month: bars to see it, a table that says the same. */
export function History({ title, points, isFlow, denominator }: Props) {
  const { t } = useTranslation("figures");
  const told = points.filter(({ count }) => count.value !== undefined);
  if (told.length < 2) return null;
  const most = Math.max(1, ...told.map(({ count }) => count.value ?? 0));
  const step = WIDTH / points.length;
  const label = (iso: string) => (isFlow ? monthBefore(iso) : t("onFirst", { month: month(iso) }));
  const first = told[0];
  const last = told.at(-1);
  return (
    <figure className={classes.history}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t("chart", {
          title,
          from: number(first?.count.value ?? 0),
          since: label(first?.month ?? ""),
          to: number(last?.count.value ?? 0),
          until: label(last?.month ?? ""),
        })}
      >
        {points.map(({ month: at, count }, index) => {
          const height = count.value === undefined ? 2 : Math.max(2, (count.value / most) * HEIGHT);
          return (
            <rect
              key={at}
              x={index * step}
              y={HEIGHT - height}
              width={step - GAP}
              height={height}
              data-told={count.value !== undefined || undefined}
            />
          );
        })}
      </svg>
      <details className={classes.more}>
        <summary>{t("byMonth")}</summary>
        <table className={classes.lines}>
          <caption className="heard">{title}</caption>
          <tbody>
            {points.toReversed().map(({ month: at, count }) => (
              <tr key={at}>
                <th scope="row">{label(at)}</th>
                <td data-told={count.value !== undefined || undefined}>
                  {countWords(t, count)}
                  {count.value !== undefined && denominator
                    ? ` · ${rate((count.value * 100) / denominator)}`
                    : ""}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
