import { useTranslation } from "react-i18next";
import { number } from "@/lib/format";

type Note = { line: string | number; column?: string | undefined; code: string };

/** « Ligne 12, « Date de début du mandat » : cette date est illisible. » */
export function useNoteWords() {
  const { t } = useTranslation("register");
  return ({ line, column, code }: Note) => {
    const where = column
      ? t("notes.lineAndColumn", { line: number(Number(line)), column })
      : t("notes.line", { line: number(Number(line)) });
    const known = `notes.codes.${code}` as "notes.codes.NOT_A_DATE";
    return `${where} : ${t(known, { defaultValue: code })}`;
  };
}
