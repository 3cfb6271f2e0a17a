import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { today } from "@/lib/format";
import { nextStep } from "./next-step";
import classes from "./programme.module.css";
import type { Opened, Side } from "./side";
import { useWhen } from "./use-when";

/** The one next step of whoever reads the programme, as one button. */
export function Next({ space, programme, onOpen }: Side) {
  const { t } = useTranslation("programme");
  const when = useWhen();
  const next = nextStep(space, programme, today());
  if (next.step === "none") return null;
  const opens = formOf(next);
  return (
    <section className={classes.next} aria-label={t("next.title")}>
      <p>
        {t(`next.${next.step}`, {
          ...("action" in next && { title: next.action.title, when: when(next.action) }),
          ...("year" in next && { year: next.year.year }),
        })}
      </p>
      {opens && next.step !== "coming" && next.step !== "quiet" && (
        <Button onClick={() => onOpen(opens)}>{t(`next.do.${next.step}`)}</Button>
      )}
    </section>
  );
}

function formOf(next: ReturnType<typeof nextStep>): Opened | undefined {
  switch (next.step) {
    case "diagnose":
      return { form: "frame" };
    case "plan":
      return { form: "action", year: next.year.year };
    case "settle":
      return { form: "settle", action: next.action };
    case "evaluate":
      return { form: "sheet", action: next.action };
    case "review":
      return { form: "review", year: next.year };
    case "report":
      return { form: "report" };
    default:
      return undefined;
  }
}
