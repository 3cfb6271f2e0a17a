import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import type { Mirror } from "@/lib/model";
import classes from "./stewardship.module.css";

/** Groups of the console that are not well formed; they never stop the others. */
export function MirrorProblems({ problems }: { problems: Mirror["problems"] }) {
  const { t } = useTranslation("stewardship");
  if (problems.length === 0) return <Empty title={t("mirror.noProblem")}>{t("mirror.noProblemBody")}</Empty>;
  return (
    <section>
      <h2>{t("mirror.problems")}</h2>
      <ul className={classes.problems}>
        {problems.map(({ group, code, value, message, consoleUrl }) => (
          <li key={`${group}${code}${value}`}>
            <b>{t(`mirror.codes.${code}`)}</b> {value && <code>{value}</code>}
            <p>{message}</p>
            <small>{group}</small>
            {consoleUrl && (
              <p>
                <a
                  href={consoleUrl}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={`${t("mirror.openGroup")} : ${group}`}
                >
                  {t("mirror.openGroup")}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
