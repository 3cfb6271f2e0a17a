import { useTranslation } from "react-i18next";
import { percent } from "@/lib/format";
import { rurality } from "./rurality";
import classes from "./territories.module.css";

/** The rural share as words, a number, and a bar for the eye. */
export function RuralShare({ share, long }: { share: number; long?: boolean }) {
  const { t } = useTranslation("territories");
  return (
    <div className={classes.rural}>
      <p>
        <b>{t(`ruralWords.${rurality(share)}`)}</b>{" "}
        {!long && <span className={classes.muted}>{percent(share)}</span>}
      </p>
      <div className={classes.bar} aria-hidden="true">
        <i style={{ width: `${Math.round(share * 100)}%` }} />
      </div>
      {long && <small>{t("ruralShare", { share: percent(share) })}</small>}
    </div>
  );
}
