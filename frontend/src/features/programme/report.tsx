import { useTranslation } from "react-i18next";
import classes from "./programme.module.css";
import type { Side } from "./side";

/** What came of it all, once it is over. */
export function Report({ programme }: Side) {
  const { t } = useTranslation("programme");
  if (!programme.report) return null;
  return (
    <section className={classes.panel}>
      <h2>{t("report.shown")}</h2>
      <p className={classes.words}>{programme.report}</p>
    </section>
  );
}
