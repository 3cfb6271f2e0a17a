import { Radio, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { typedEuros, wholeCents } from "@/lib/cents";
import type { ProgrammeAction } from "@/lib/model";
import { evaluate, type Place } from "./changes";
import { FormDialog, fieldsOf } from "./form-dialog";
import classes from "./programme.module.css";
import { useChange } from "./use-change";

const marks = ["1", "2", "3", "4", "5"];

type Props = { place: Place; action: ProgrammeAction; onClose: () => void };

/** What the territory says of an action that was held. */
export function SheetForm({ place, action, onClose }: Props) {
  const { t } = useTranslation(["programme", "common"]);
  const { sheet } = action;
  const chosen = (mark: string) => (marks.includes(mark) ? null : t("sheet.choose"));
  const form = useForm({
    initialValues: {
      providers: sheet?.providers ?? "",
      relevance: String(sheet?.relevance ?? ""),
      transfer: String(sheet?.transfer ?? ""),
      participants: String(sheet?.participants ?? ""),
      spent: typedEuros(sheet?.spentCents),
      comment: sheet?.comment ?? "",
    },
    validate: {
      providers: (said) => (said.trim() ? null : t("common:form.required")),
      relevance: chosen,
      transfer: chosen,
      participants: (typed) => (/^\d{1,5}$/.test(typed.trim()) ? null : t("sheet.notCount")),
      spent: (typed) => (wholeCents(typed) === undefined ? t("sheet.notAmount") : null),
    },
  });
  const saving = useChange(
    place.slug,
    ({ providers, relevance, transfer, participants, spent, comment }: typeof form.values) =>
      evaluate(place, action, {
        providers: providers.trim(),
        relevance: Number(relevance),
        transfer: Number(transfer),
        participants: Number(participants),
        spentCents: wholeCents(spent) ?? 0,
        ...(comment.trim() && { comment: comment.trim() }),
      }),
    onClose,
  );
  const labels = {
    providers: t("sheet.providers"),
    relevance: t("sheet.relevance"),
    transfer: t("sheet.transfer"),
    participants: t("sheet.participants"),
    spent: t("sheet.spent"),
    comment: t("sheet.comment"),
  };
  const field = fieldsOf(form, labels);
  return (
    <FormDialog
      title={t("sheet.title")}
      form={form}
      labels={labels}
      save={t("save")}
      saving={saving}
      onClose={onClose}
    >
      <p>
        <strong>{action.title}</strong>
      </p>
      <TextInput {...field("providers")} description={t("sheet.providersHelp")} maxLength={500} />
      {(["relevance", "transfer"] as const).map((name) => (
        <Radio.Group key={name} {...field(name)}>
          <div className={classes.marks}>
            {marks.map((value) => (
              <Radio key={value} value={value} label={t("sheet.score", { value })} />
            ))}
          </div>
        </Radio.Group>
      ))}
      <div className={classes.pair}>
        <TextInput {...field("participants")} inputMode="numeric" />
        <TextInput {...field("spent")} inputMode="decimal" />
      </div>
      <Textarea {...field("comment")} autosize minRows={3} maxLength={4000} />
    </FormDialog>
  );
}
