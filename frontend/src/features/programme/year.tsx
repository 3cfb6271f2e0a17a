import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { day, today } from "@/lib/format";
import type { ProgrammeYear } from "@/lib/model";
import { Action } from "./action";
import { inDays } from "./days";
import classes from "./programme.module.css";
import { isWriter, type Side } from "./side";

/** A year of the programme: its days, its actions, and its review. */
export function Year({ year, ...side }: Side & { year: ProgrammeYear }) {
  const { t } = useTranslation("programme");
  const { budget, actions, review } = year;
  const isWritten = isWriter(side);
  return (
    <section className={classes.section}>
      <div>
        <h2>{t("year.title", { year: year.year })}</h2>
        <p className={classes.muted}>{t("year.span", { from: day(year.from), until: day(year.until) })}</p>
        <p>
          {t("budget.year", {
            used: t("budget.taken", inDays(budget.used)),
            planned: t("budget.planned", inDays(budget.planned)),
            granted: t("days", inDays(budget.granted)),
          })}
        </p>
        {budget.left < 0 && (
          <p className={classes.over}>{t("budget.over", { days: t("days", inDays(-budget.left)) })}</p>
        )}
      </div>
      {actions.length === 0 && <p className={classes.muted}>{t("year.none")}</p>}
      {actions.length > 0 && (
        <ul className={classes.lines}>
          {actions.map((action) => (
            <Action key={action.id} {...side} action={action} />
          ))}
        </ul>
      )}
      {review && (
        <div className={classes.panel}>
          <h3>{t("year.reviewTitle", { year: year.year })}</h3>
          <dl className={classes.facts}>
            {(["happened", "changed", "ahead"] as const)
              .filter((part) => review[part])
              .map((part) => (
                <div key={part}>
                  <dt>{t(`review.${part}`)}</dt>
                  <dd>{review[part]}</dd>
                </div>
              ))}
          </dl>
        </div>
      )}
      {isWritten && (
        <div className="actions">
          <Button
            variant="outline"
            size="sm"
            aria-label={`${t("year.plan")} – ${t("year.title", { year: year.year })}`}
            onClick={() => side.onOpen({ form: "action", year: year.year })}
          >
            {t("year.plan")}
          </Button>
          {year.from <= today() && (
            <Button
              variant="subtle"
              size="sm"
              aria-label={`${t(review ? "year.changeReview" : "year.review")} – ${t("year.title", { year: year.year })}`}
              onClick={() => side.onOpen({ form: "review", year })}
            >
              {t(review ? "year.changeReview" : "year.review")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
