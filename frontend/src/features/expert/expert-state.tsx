import { useTranslation } from "react-i18next";
import { day } from "@/lib/format";
import type { Expert } from "@/lib/model";
import classes from "./expert.module.css";

/** Where an application is, for those who follow it. */
export function State({ expert: { state, expiresOn, reason } }: { expert: Expert }) {
  const { t } = useTranslation("expert");
  if (!state) return null;
  return (
    <div>
      <p className={classes.state}>
        {t(`states.${state}`)}
        {expiresOn && state === "VETTED" && ` · ${t("until", { date: day(expiresOn) })}`}
      </p>
      {reason && <p>{t("reason", { reason })}</p>}
    </div>
  );
}
