import { useTranslation } from "react-i18next";
import { number } from "@/lib/format";
import type { MandateCheck } from "@/lib/model";
import classes from "./register.module.css";
import { useNoteWords } from "./use-note-words";

/** What a file of the register says, in figures and then person by person where it does not simply confirm. */
export function CheckResult({ check }: { check: MandateCheck }) {
  const { t } = useTranslation("register");
  const words = useNoteWords();
  const notes = [...check.warnings, ...check.skipped];
  return (
    <>
      <h3>{check.dryRun ? t("result.tried") : t("result.done")}</h3>
      <p>
        {t("result.rows", { rows: number(check.rows) })}{" "}
        {t("result.checked", { count: check.checked, number: number(check.checked) })}
      </p>
      <dl className={classes.figures}>
        {(["matched", "ambiguous", "notFound"] as const).map((figure) => (
          <div key={figure} data-figure={figure}>
            <dt>{t(`result.${figure}`)}</dt>
            <dd>{number(check[figure])}</dd>
          </div>
        ))}
      </dl>
      {check.dryRun && check.unmatched.length > 0 && (
        <ul className={classes.notes}>
          {check.unmatched.map(({ mandate, name, verification, doubt }) => (
            <li key={mandate}>
              <b>{name}</b> : {doubt ? t(`doubts.${doubt}`) : t(`verifications.${verification}`)}
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <details>
          <summary>{t("result.notes", { count: notes.length })}</summary>
          <ul className={classes.notes}>
            {notes.map((note) => (
              <li key={`${note.line}${note.column}${note.code}`}>{words(note)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
