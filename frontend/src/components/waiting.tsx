import { useTranslation } from "react-i18next";
import classes from "./waiting.module.css";

/** The shape of the lines to come, shown only if they take more than a blink. */
export function Waiting({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className={classes.waiting} role="status">
      <span className="heard">{t("loading")}</span>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <div key={line} className={classes.line}>
          <i />
          <b />
        </div>
      ))}
    </div>
  );
}
