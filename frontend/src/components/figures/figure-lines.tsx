import { useTranslation } from "react-i18next";
import type { FigureLine } from "@/lib/model";
import { countWords } from "./count-words";
import classes from "./figures.module.css";

const MOST_LINES = 20;

/** The lines of a figure: a table whose bars are drawn under the numbers; of a long one, those that are told. */
export function FigureLines({ lines, title }: { lines: FigureLine[]; title: string }) {
  const { t } = useTranslation("figures");
  if (lines.length === 0) return null;
  const told = lines.filter(({ count }) => count.value !== undefined);
  if (told.length === 0) return <p className={classes.out}>{t("linesHidden")}</p>;
  const most = Math.max(1, ...told.map(({ count }) => count.value ?? 0));
  const shown = lines.length > MOST_LINES ? told : lines;
  return (
    <>
      <table className={classes.lines}>
        <caption className="heard">{title}</caption>
        <tbody>
          {shown.map(({ key, label, count }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td data-told={count.value !== undefined || undefined}>
                <span>{countWords(t, count)}</span>
                <meter min={0} max={most} value={count.value ?? 0} aria-hidden="true" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <p className={classes.out}>{t("linesLeft", { count: lines.length - shown.length })}</p>
      )}
    </>
  );
}
