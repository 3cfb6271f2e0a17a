import { useTranslation } from "react-i18next";
import type { SessionMinutes } from "@/lib/model";
import classes from "./support.module.css";

/** Minutes to be read. */
export function MinutesText({ minutes }: { minutes: SessionMinutes }) {
  const { t } = useTranslation("support");
  return (
    <article className={classes.section}>
      {minutes.items.map(({ axis, title, notes }) => (
        <section key={`${axis} ${title}`}>
          <h2>{title}</h2>
          <p className={classes.muted}>{t(`axes.${axis}`)}</p>
          {notes && <p className={classes.words}>{notes}</p>}
        </section>
      ))}
      {minutes.text && (
        <section>
          <h2>{t("minutes.decisions")}</h2>
          <p className={classes.words}>{minutes.text}</p>
        </section>
      )}
    </article>
  );
}
