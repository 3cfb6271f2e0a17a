import { useTranslation } from "react-i18next";
import classes from "./programme.module.css";
import type { Side } from "./side";

/** From where the territory starts, and what it aims at. */
export function Frame({ programme }: Side) {
  const { t } = useTranslation("programme");
  const { diagnosis, objectives } = programme;
  const said = (["existing", "actors", "needs"] as const).filter((part) => diagnosis[part]);
  return (
    <div className={classes.pair}>
      <section className={classes.section}>
        <h2>{t("diagnosis.title")}</h2>
        {said.length === 0 && <p className={classes.muted}>{t("diagnosis.none")}</p>}
        {said.length > 0 && (
          <dl className={classes.facts}>
            {said.map((part) => (
              <div key={part}>
                <dt>{t(`diagnosis.${part}`)}</dt>
                <dd>{diagnosis[part]}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      <section className={classes.section}>
        <h2>{t("objectives.title")}</h2>
        {objectives.length === 0 && <p className={classes.muted}>{t("objectives.none")}</p>}
        <ol className={classes.lines}>
          {objectives.map(({ text, reached }) => (
            <li key={text}>
              <span>{text}</span>
              {reached !== undefined && (
                <strong>{t(reached ? "objectives.reached" : "objectives.missed")}</strong>
              )}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
