import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { month, today } from "@/lib/format";
import type { ActivitySheet } from "@/lib/model";
import classes from "./activity.module.css";
import { quarterEnd } from "./quarters";

const FROM = "/reseaux/$slug/accompagnement/chiffres";

/** Which days are told: a quarter for everyone, and any days for the team. */
export function PeriodChoice({ sheet }: { sheet: ActivitySheet }) {
  const { t } = useTranslation("activity");
  const navigate = useNavigate({ from: FROM });
  const isQuarter = sheet.quarters.some((first) => first === sheet.from && quarterEnd(first) === sheet.to);
  return (
    <section aria-label={t("period.title")} className={classes.period}>
      <NativeSelect
        label={t("period.quarter")}
        value={isQuarter ? sheet.from : ""}
        onChange={({ currentTarget: { value } }) =>
          navigate({ search: value ? { du: value, au: quarterEnd(value) } : {} })
        }
      >
        {sheet.full && <option value="">{t(isQuarter ? "period.year" : "period.own")}</option>}
        {sheet.quarters.map((first) => (
          <option key={first} value={first}>
            {t("period.quarterOf", { from: month(first), to: month(quarterEnd(first)) })}
          </option>
        ))}
      </NativeSelect>
      {sheet.full && <OwnDays key={`${sheet.from}/${sheet.to}`} from={sheet.from} to={sheet.to} />}
    </section>
  );
}

function OwnDays({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation("activity");
  const navigate = useNavigate({ from: FROM });
  const [isInvalid, setIsInvalid] = useState(false);
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const du = String(said.get("du"));
    const au = String(said.get("au"));
    const isPossible = Boolean(du && au) && du <= au && au <= today();
    setIsInvalid(!isPossible);
    if (isPossible) navigate({ search: { du, au } });
  };
  return (
    <form className={classes.days} onSubmit={handleSubmit} noValidate>
      <TextInput type="date" name="du" label={t("period.from")} defaultValue={from} max={today()} />
      <TextInput type="date" name="au" label={t("period.to")} defaultValue={to} max={today()} />
      <Button type="submit" variant="default">
        {t("period.show")}
      </Button>
      {isInvalid && <p role="alert">{t("period.invalid")}</p>}
    </form>
  );
}
