import { useTranslation } from "react-i18next";
import { day, today } from "@/lib/format";
import type { WorkshopCard } from "@/lib/model";
import { usePractices } from "@/lib/use-practices";
import classes from "./workshop.module.css";

/** What a list says of a cycle: how and when it works, and whether there is room. */
export function CycleFacts({ cycle }: { cycle: WorkshopCard }) {
  const { t } = useTranslation("workshop");
  const { spoken } = usePractices();
  const registration = useRegistrationDays();
  return (
    <>
      <p className={classes.muted}>
        {[
          t(`models.${cycle.model}`),
          t("sessionCount", { count: cycle.sessions }),
          t("begins", { date: day(cycle.beginsAt, cycle.zone) }),
        ].join(" · ")}
      </p>
      {cycle.themes.length > 0 && <p>{spoken(cycle.themes)}</p>}
      <p>
        {cycle.state === "OPEN"
          ? [t("seatsLeft", { count: cycle.seatsLeft }), registration(cycle)].join(" · ")
          : t(`states.${cycle.state}`)}
        {cycle.waiting ? ` · ${t("waitingCount", { count: cycle.waiting })}` : ""}
      </p>
      {cycle.unconfirmed ? <p>{t("unconfirmedCount", { count: cycle.unconfirmed })}</p> : null}
      {cycle.mine && (
        <p>
          <strong>{t(`seat.${cycle.mine}`)}</strong>
        </p>
      )}
    </>
  );
}

/** « inscriptions jusqu’au 3 février 2027 »; from when on, as long as it has not begun. */
export function useRegistrationDays() {
  const { t } = useTranslation("workshop");
  return ({ opensOn, closesOn }: { opensOn: string; closesOn: string }) =>
    opensOn > today()
      ? t("registerFrom", { from: day(opensOn), to: day(closesOn) })
      : t("registerUntil", { to: day(closesOn) });
}
