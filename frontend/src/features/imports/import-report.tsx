import { useTranslation } from "react-i18next";
import { number } from "@/lib/format";
import type { ImportReport as Report } from "@/lib/model";
import classes from "./imports.module.css";

/** What would become of a file: what is wrong first, line by line, then what would be written. */
export function ImportReport({ report }: { report: Report }) {
  const { t } = useTranslation("imports");
  const { rows, toCreate, toJoin, alreadyThere, unreadColumns, errors, lines } = report;
  return (
    <div role="status" className={classes.report}>
      <p>
        {t("report.sum", {
          rows: number(rows),
          create: number(toCreate),
          join: number(toJoin),
          there: number(alreadyThere),
        })}
      </p>
      {unreadColumns.length > 0 && <p>{t("report.unread", { columns: unreadColumns.join(", ") })}</p>}
      {errors.length > 0 && (
        <section className={classes.scroll} aria-label={t("report.errors")}>
          <h3>{t("report.errors")}</h3>
          <p>{t("report.errorsBody")}</p>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t("report.line")}</th>
                <th scope="col">{t("report.column")}</th>
                <th scope="col">{t("report.message")}</th>
              </tr>
            </thead>
            <tbody>
              {errors.map(({ line, column, message }) => (
                <tr key={`${line} ${column} ${message}`}>
                  <td>{line}</td>
                  <td>{column && <code>{column}</code>}</td>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {lines.length > 0 && (
        <details>
          <summary>{t("report.lines")}</summary>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t("report.line")}</th>
                <th scope="col">{t("report.who")}</th>
                <th scope="col">{t("report.outcome")}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ line, label, outcome, membershipOver }) => (
                <tr key={line}>
                  <td>{line}</td>
                  <td>{label}</td>
                  <td>
                    {t(`outcomes.${outcome}`)}
                    {membershipOver && <small> ({t("report.over")})</small>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  );
}
