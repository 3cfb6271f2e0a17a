import { Checkbox, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import type { Programme } from "@/lib/model";
import { end, type Place } from "./changes";
import { FormDialog, fieldsOf } from "./form-dialog";
import classes from "./programme.module.css";
import { useChange } from "./use-change";

type Props = { place: Place; programme: Programme; onClose: () => void };

/** What came of the programme, objective by objective: it ends with this. */
export function ReportForm({ place, programme, onClose }: Props) {
  const { t } = useTranslation(["programme", "common"]);
  const actions = programme.years.flatMap((year) => year.actions);
  const planned = actions.filter(({ state }) => state === "PLANNED").length;
  const missing = actions.filter(({ state, sheet }) => state === "DONE" && !sheet).length;
  const form = useForm({
    initialValues: { text: "", reached: [] as string[] },
    validate: { text: (said) => (said.trim() ? null : t("common:form.required")) },
  });
  const saving = useChange(
    place.slug,
    ({ text, reached }: typeof form.values) =>
      end(place, programme.version, { text: text.trim(), reached: reached.map(Number) }),
    onClose,
  );
  const labels = { text: t("report.text"), reached: t("report.reached") };
  const field = fieldsOf(form, labels);
  return (
    <FormDialog
      title={t("report.title")}
      form={form}
      labels={labels}
      save={t("report.save")}
      isFinal
      refused={planned > 0 ? t("report.planned", { count: planned }) : undefined}
      saving={saving}
      onClose={onClose}
    >
      <p>{t("report.final")}</p>
      {planned > 0 && <p className={classes.over}>{t("report.planned", { count: planned })}</p>}
      {missing > 0 && <p className={classes.over}>{t("report.missing", { count: missing })}</p>}
      <Textarea {...field("text")} autosize minRows={5} maxLength={8000} />
      {programme.objectives.length > 0 && (
        <Checkbox.Group {...field("reached")}>
          <div className={classes.form}>
            {programme.objectives.map(({ text }, index) => (
              <Checkbox key={text} value={String(index + 1)} label={text} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </FormDialog>
  );
}
