import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import type { Mirror } from "@/lib/model";
import classes from "./stewardship.module.css";

const KNOWN = ["UNKNOWN_PLACE", "MISSING_ATTRIBUTE", "UNKNOWN_NETWORK", "DUPLICATE", "INVALID_SLUG"] as const;

/** Groups of the console that are not well formed; they never stop the others. */
export function MirrorProblems({ problems }: { problems: Mirror["problems"] }) {
  const { t } = useTranslation("stewardship");
  if (problems.length === 0) return <Empty title={t("mirror.noProblem")}>{t("mirror.noProblemBody")}</Empty>;
  return (
    <section>
      <h2>{t("mirror.problems")}</h2>
      <ul className={classes.problems}>
        {problems.map(({ group, slug, code, value, message }) => {
          const known = KNOWN.find((candidate) => candidate === code);
          return (
            <li key={`${group}${code}${value}`}>
              <b>{known ? t(`mirror.codes.${known}`) : code}</b> <code>{value}</code>
              <p>{message}</p>
              <small>{slug}</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
