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
        {[...Map.groupBy(problems, ({ group }) => group)].map(([group, found]) => (
          <li key={group}>
            <h3>{group}</h3>
            {found.map(({ code, value, message }) => (
              <p key={`${code}${value}`}>
                <b>{t(`mirror.codes.${code}`)}</b> {value && <code>{value}</code>} <small>{message}</small>
              </p>
            ))}
            {found[0]?.consoleUrl && (
              <a
                href={found[0].consoleUrl}
                target="_blank"
                rel="noreferrer"
                aria-label={`${t("mirror.openGroup")} : ${group}`}
              >
                {t("mirror.openGroup")}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
