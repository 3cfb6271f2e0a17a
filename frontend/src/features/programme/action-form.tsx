import { NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { day } from "@/lib/format";
import type { Programme, ProgrammeAction } from "@/lib/model";
import { type Place, planAction } from "./changes";
import { halfDays, inDays, typedDays } from "./days";
import { FormDialog, fieldsOf } from "./form-dialog";
import classes from "./programme.module.css";
import { useChange } from "./use-change";

const kinds = ["TRAINING", "COACHING", "PROJECT_MANAGEMENT"] as const;

type Props = {
  place: Place;
  programme: Programme;
  year: number;
  action?: ProgrammeAction;
  onClose: () => void;
};

/** What is planned: never more days than are left in the whole programme. */
export function ActionForm({ place, programme, year, action, onClose }: Props) {
  const { t } = useTranslation(["programme", "common"]);
  const free = programme.budget.left + (action?.halfDays ?? 0);
  const outside = (said: string, { year: number }: { year: string }) => {
    const its = programme.years[Number(number) - 1];
    return said && its && (said < its.from || said > its.until)
      ? t("action.outside", { year: its.year, from: day(its.from), until: day(its.until) })
      : null;
  };
  const form = useForm({
    initialValues: {
      year: String(year),
      kind: action?.kind ?? kinds[0],
      title: action?.title ?? "",
      from: action?.from ?? "",
      until: action?.until ?? "",
      days: typedDays(action?.halfDays),
    },
    validate: {
      title: (said) => (said.trim() ? null : t("common:form.required")),
      from: (said, values) => (!said && values.until ? t("common:form.required") : outside(said, values)),
      until: (said, values) => (said && said < values.from ? t("action.order") : outside(said, values)),
      days: (typed) => {
        const asked = halfDays(typed);
        if (!asked) return t("action.notDays");
        return asked > free ? t("action.tooMuch", { days: t("days", inDays(free)) }) : null;
      },
    },
  });
  const saving = useChange(
    place.slug,
    ({ year: of, kind, title, from, until, days }: typeof form.values) =>
      planAction(place, action, {
        year: Number(of),
        kind,
        title: title.trim(),
        ...(from && { from, until: until || from }),
        halfDays: halfDays(days) ?? 0,
      }),
    onClose,
  );
  const labels = {
    year: t("action.year"),
    kind: t("action.kind"),
    title: t("action.title"),
    from: t("action.from"),
    until: t("action.until"),
    days: t("action.days"),
  };
  const field = fieldsOf(form, labels);
  return (
    <FormDialog
      title={t(action ? "action.change" : "action.plan")}
      form={form}
      labels={labels}
      save={t("save")}
      saving={saving}
      onClose={onClose}
    >
      <TextInput {...field("title")} maxLength={200} data-autofocus />
      <div className={classes.pair}>
        <NativeSelect
          {...field("kind")}
          data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <NativeSelect
          {...field("year")}
          data={programme.years.map(({ year: value }) => ({
            value: String(value),
            label: t("year.title", { year: value }),
          }))}
        />
        <TextInput {...field("from")} type="date" description={t("action.daysHelp")} />
        <TextInput {...field("until")} type="date" description={t("action.daysHelp")} />
      </div>
      <TextInput {...field("days")} inputMode="decimal" description={t("action.halfHelp")} />
    </FormDialog>
  );
}
