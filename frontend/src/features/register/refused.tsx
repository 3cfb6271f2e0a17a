import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import type { ProblemError } from "@/lib/problem";
import classes from "./register.module.css";
import { useNoteWords } from "./use-note-words";

const MOST = 10;

/** Why a file was refused, with its lines and columns. */
export function Refused({ error }: { error: ProblemError }) {
  const { t } = useTranslation("register");
  const words = useNoteWords();
  const notes = error.problem?.errors ?? [];
  return (
    <>
      <ProblemNotice error={error} />
      <ul className={classes.notes}>
        {notes.slice(0, MOST).map(({ field: where, message: code }) => {
          const [, line = "", column] = /^line (\d+)(?:, (.*))?$/.exec(where) ?? [];
          return <li key={where}>{words({ line, column, code })}</li>;
        })}
        {notes.length > MOST && <li>{t("andMore", { count: notes.length - MOST })}</li>}
      </ul>
    </>
  );
}
