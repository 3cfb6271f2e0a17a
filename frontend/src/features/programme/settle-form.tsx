import { Radio, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { today } from "@/lib/format";
import type { Programme, ProgrammeAction } from "@/lib/model";
import { type Place, settleAction } from "./changes";
import { halfDays, inDays, typedDays } from "./days";
import { FormDialog, fieldsOf } from "./form-dialog";
import classes from "./programme.module.css";
import { useChange } from "./use-change";

type Props = { place: Place; programme: Programme; action: ProgrammeAction; onClose: () => void };

/** What became of an action: held, with the days it took, or dropped. */
export function SettleForm({ place, programme, action, onClose }: Props) {
  const { t } = useTranslation(["programme", "common"]);
  const free = programme.budget.left + action.halfDays;
  const form = useForm({
    initialValues: { state: "DONE" as "DONE" | "DROPPED", on: today(), days: typedDays(action.halfDays) },
    validate: {
      on: (said) => (said ? null : t("common:form.required")),
      days: (typed, { state }) => {
        if (state !== "DONE") return null;
        const used = halfDays(typed);
        if (!used) return t("action.notDays");
        return used > free ? t("action.tooMuch", { days: t("days", inDays(free)) }) : null;
      },
    },
  });
  const saving = useChange(
    place.slug,
    ({ state, on, days }: typeof form.values) => {
      const used = halfDays(days);
      return settleAction(place, action, {
        state,
        on,
        ...(state === "DONE" && used !== undefined && { halfDays: used }),
      });
    },
    onClose,
  );
  const labels = { state: t("settle.state"), on: t("settle.on"), days: t("settle.days") };
  const field = fieldsOf(form, labels);
  return (
    <FormDialog
      title={t("settle.title")}
      form={form}
      labels={labels}
      save={t("settle.save")}
      saving={saving}
      onClose={onClose}
    >
      <p>
        <strong>{action.title}</strong>
      </p>
      <Radio.Group {...field("state")}>
        <div className={classes.form}>
          {(["DONE", "DROPPED"] as const).map((value) => (
            <Radio key={value} value={value} label={t(`states.${value}`)} />
          ))}
        </div>
      </Radio.Group>
      <div className={classes.pair}>
        <TextInput {...field("on")} type="date" max={today()} />
        {form.values.state === "DONE" && <TextInput {...field("days")} inputMode="decimal" />}
      </div>
      <p className={classes.muted}>{t("settle.final")}</p>
    </FormDialog>
  );
}
