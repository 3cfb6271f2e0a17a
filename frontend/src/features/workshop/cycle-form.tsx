import { Button, MultiSelect, NativeSelect, NumberInput, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { LeaveGuard } from "@/components/leave-guard";
import { OutdatedNotice } from "@/components/outdated-notice";
import { ProblemNotice } from "@/components/problem-notice";
import { useClosing } from "@/components/use-closing";
import type { Workshop, WorkshopModel } from "@/lib/model";
import { isProblem, ProblemError } from "@/lib/problem";
import { usePractices } from "@/lib/use-practices";
import { type CycleDraft, draftOf, inputOf, minuteOf, wrongDays } from "./draft";
import { change, prepare } from "./queries";
import { SessionFields } from "./session-fields";
import { useChange } from "./use-change";
import classes from "./workshop.module.css";

const PARIS = "Europe/Paris";
/** The fields that the API may still refuse. */
const refusable = ["seats", "themes", "opensOn", "closesOn", "sessions"] as const;
const models: WorkshopModel[] = ["CODEV", "WORKSHOP"];
type Props = { slug: string; cycle?: Workshop; onDone: (made?: Workshop) => void };

/** What the team says of a cycle, new or not. */
export function CycleForm({ slug, cycle: shown, onDone }: Props) {
  const { t } = useTranslation(["workshop", "common"]);
  const [cycle] = useState(shown);
  const { choices } = usePractices();
  const required = (value: string) => (value.trim() ? null : t("common:form.required"));
  const form = useForm<CycleDraft>({
    initialValues: draftOf(cycle),
    validate: (said) => {
      const wrong = wrongDays(said, draftOf(cycle).sessions, minuteOf(cycle?.zone ?? PARIS));
      return {
        title: required(said.title),
        presentation: required(said.presentation),
        opensOn: required(said.opensOn),
        closesOn: required(said.closesOn) ?? (wrong.closesOn && t(`form.wrong.${wrong.closesOn}`)),
        sessions: wrong.sessions && t(`form.wrong.${wrong.sessions}`),
      };
    },
  });
  const { mutate, isPending, isSuccess, error } = useChange(
    slug,
    (said: CycleDraft) =>
      (cycle ? change(cycle, inputOf(said)) : prepare(slug, inputOf(said))).catch((refusal) => {
        const wrong = refusal instanceof ProblemError ? Object.keys(refusal.fieldErrors) : [];
        form.setErrors(
          Object.fromEntries(
            refusable
              .filter((field) => wrong.some((name) => name.startsWith(field)))
              .map((field) => [field, t(`form.refused.${field}`)]),
          ),
        );
        throw refusal;
      }),
    onDone,
  );
  const label = (name: keyof CycleDraft) => t(`form.${name}`);
  const labels = Object.fromEntries(
    (Object.keys(form.values) as (keyof CycleDraft)[]).map((name) => [name, label(name)]),
  );
  const field = (name: keyof CycleDraft) => ({
    id: `cycle-${name}`,
    label: label(name),
    ...form.getInputProps(name),
  });
  const isDirty = form.isDirty() && !isPending && !isSuccess;
  const { close, question } = useClosing(isDirty, () => onDone());
  return (
    <form
      noValidate
      className={classes.form}
      aria-label={t(cycle ? "form.changeTitle" : "form.newTitle")}
      onSubmit={form.onSubmit((values) => mutate(values))}
    >
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `cycle-${name}`} />
      {isProblem(error, 412) ? (
        <OutdatedNotice body={t("form.outdated")} reload={t("form.reload")} onReload={() => onDone()} />
      ) : (
        error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />
      )}
      <TextInput {...field("title")} maxLength={160} />
      <Textarea
        {...field("presentation")}
        description={t("form.presentationHelp")}
        autosize
        minRows={4}
        maxLength={4000}
      />
      <NativeSelect
        {...field("model")}
        data={models.map((value) => ({ value, label: t(`models.${value}`) }))}
      />
      <MultiSelect {...field("themes")} data={choices} maxValues={10} searchable />
      <NumberInput {...field("seats")} description={t("form.seatsHelp")} min={2} max={30} />
      <TextInput {...field("opensOn")} type="date" />
      <TextInput {...field("closesOn")} type="date" description={t("form.closesOnHelp")} />
      <SessionFields form={form} />
      {cycle && cycle.state !== "DRAFT" && <p className={classes.muted}>{t("form.told")}</p>}
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t(cycle ? "form.save" : "form.saveDraft")}
        </Button>
        <Button variant="default" onClick={close}>
          {t("common:cancel")}
        </Button>
      </div>
      {question}
      <LeaveGuard when={isDirty} />
    </form>
  );
}
