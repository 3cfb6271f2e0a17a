import { useTranslation } from "react-i18next";
import type { CharterPart } from "@/lib/model";
import classes from "./memberships.module.css";

const AROUND = 140;

/** What changed, word by word: added is underlined, removed is struck, and both are said aloud. */
export function CharterDifference({ parts }: { parts: CharterPart[] }) {
  const { t } = useTranslation("memberships");
  return (
    <p className={classes.difference} lang="fr">
      {parts.map(({ change, text }, index) => {
        const key = `${index}${change}`;
        if (change === "ADDED") {
          return (
            <ins key={key}>
              <span className="heard">{t("charter.added")} </span>
              {text}
            </ins>
          );
        }
        if (change === "REMOVED") {
          return (
            <del key={key}>
              <span className="heard">{t("charter.removed")} </span>
              {text}
            </del>
          );
        }
        return <span key={key}>{shortened(text, index === 0, index === parts.length - 1)}</span>;
      })}
    </p>
  );
}

/** What stayed is shown only around what changed. */
function shortened(text: string, isFirst: boolean, isLast: boolean) {
  if (text.length <= 2 * AROUND) return text;
  const before = isFirst ? "" : text.slice(0, AROUND);
  const after = isLast ? "" : text.slice(-AROUND);
  return `${before} […] ${after}`;
}
