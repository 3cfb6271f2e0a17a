import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { day, money, number } from "@/lib/format";
import type { ProgrammeAction } from "@/lib/model";
import { inDays } from "./days";
import classes from "./programme.module.css";
import { isOpen, isWriter, type Side } from "./side";
import { useWhen } from "./use-when";

/** An action: what, when, how many days, and what the territory said of it. */
export function Action({ action, ...side }: Side & { action: ProgrammeAction }) {
  const { t } = useTranslation("programme");
  const when = useWhen();
  const { kind, title, state, settledOn, halfDays, usedHalfDays } = action;
  const settled =
    settledOn && t(state === "DONE" ? "action.done" : "action.dropped", { day: day(settledOn) });
  const took = usedHalfDays !== undefined && usedHalfDays !== halfDays;
  return (
    <li>
      <h3>{title}</h3>
      <p>
        {[
          t(`kinds.${kind}`),
          settled || when(action),
          t("days", inDays(usedHalfDays ?? halfDays)),
          took && t("action.took", { days: t("days", inDays(halfDays)) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {state === "DONE" && <Sheet action={action} {...side} />}
      {isWriter(side) && state === "PLANNED" && (
        <div className="actions">
          <Button
            variant="outline"
            size="sm"
            aria-label={`${t("settle.do")} – ${title}`}
            onClick={() => side.onOpen({ form: "settle", action })}
          >
            {t("settle.do")}
          </Button>
          <Button
            variant="subtle"
            size="sm"
            aria-label={`${t("action.change")} – ${title}`}
            onClick={() => side.onOpen({ form: "action", year: action.year, action })}
          >
            {t("action.change")}
          </Button>
        </div>
      )}
    </li>
  );
}

function Sheet({ action, ...side }: Side & { action: ProgrammeAction }) {
  const { t } = useTranslation("programme");
  const { sheet, sheetFilledOn, title } = action;
  const mayFill = !side.space.adviser && isOpen(side);
  const does = t(sheet ? "sheet.change" : "sheet.do");
  return (
    <>
      {sheet && (
        <div className={classes.panel}>
          <p>
            <strong>{t("sheet.title")}</strong>{" "}
            {sheetFilledOn && (
              <span className={classes.muted}>{t("sheet.by", { day: day(sheetFilledOn) })}</span>
            )}
          </p>
          <p>
            {t("sheet.relevance")} : {t("sheet.score", { value: sheet.relevance })}
            <br />
            {t("sheet.transfer")} : {t("sheet.score", { value: sheet.transfer })}
          </p>
          <p>
            {t("sheet.facts", { people: number(sheet.participants), money: money(sheet.spentCents) })}
            <br />
            {sheet.providers}
          </p>
          {sheet.comment && <p className={classes.words}>{sheet.comment}</p>}
        </div>
      )}
      {!sheet && side.space.adviser && <p className={classes.muted}>{t("sheet.waiting")}</p>}
      {mayFill && (
        <Button
          variant={sheet ? "subtle" : "filled"}
          size="sm"
          aria-label={`${does} – ${title}`}
          onClick={() => side.onOpen({ form: "sheet", action })}
        >
          {does}
        </Button>
      )}
    </>
  );
}
