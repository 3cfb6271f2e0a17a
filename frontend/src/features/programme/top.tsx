import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { day, number } from "@/lib/format";
import type { ProgrammeBudget } from "@/lib/model";
import { inDays } from "./days";
import classes from "./programme.module.css";
import { isWriter, type Side } from "./side";

/** What was signed, and how many days are left: what one looks for first. */
export function Top(side: Side) {
  const { t } = useTranslation("programme");
  const { space, programme, onOpen } = side;
  const { convention, endedOn } = programme;
  return (
    <div className={classes.top}>
      <section>
        <h2>{t("convention.title")}</h2>
        <p className={classes.figure}>
          {t("convention.span", { from: day(convention.startsOn), until: day(convention.endsOn) })}
        </p>
        <p className={classes.muted}>
          {[
            t("convention.signed", { day: day(convention.signedOn) }),
            convention.deliberation && t("convention.deliberation", { reference: convention.deliberation }),
          ]
            .filter(Boolean)
            .join(", ")}
        </p>
        {endedOn && <p className={classes.over}>{t("convention.ended", { day: day(endedOn) })}</p>}
        {!endedOn && space.state === "CLOSED" && <p>{t("convention.trackClosed")}</p>}
        {isWriter(side) && (
          <Button variant="outline" size="sm" onClick={() => onOpen({ form: "frame" })}>
            {t("convention.change")}
          </Button>
        )}
      </section>
      <Budget budget={programme.budget} />
    </div>
  );
}

function Budget({ budget }: { budget: ProgrammeBudget }) {
  const { t } = useTranslation("programme");
  const { granted, planned, used, left } = budget;
  const all = number(granted / 2);
  return (
    <section>
      <h2>{t("budget.title")}</h2>
      <p className={classes.figure}>
        {left > 0
          ? t("budget.left", { ...inDays(left), granted: all })
          : t("budget.nothingLeft", { granted: all })}
      </p>
      {granted > 0 && (
        <div className={classes.bar} aria-hidden>
          <span className={classes.used} style={{ width: `${(used / granted) * 100}%` }} />
          <span className={classes.planned} style={{ width: `${(planned / granted) * 100}%` }} />
        </div>
      )}
      <p className={classes.muted}>
        {[
          t("budget.used", { days: t("days", inDays(used)), count: used / 2 }),
          t("budget.planned", inDays(planned)),
          t("budget.free", inDays(left)),
        ].join(", ")}
      </p>
    </section>
  );
}
