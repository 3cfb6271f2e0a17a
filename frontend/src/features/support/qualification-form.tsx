import { Button, Checkbox, NativeSelect, Radio, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { ProblemNotice } from "@/components/problem-notice";
import type { RequestQualification, SupportRequest } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { CadenceInput } from "./cadence-input";
import { qualify } from "./changes";
import { support } from "./queries";
import classes from "./support.module.css";
import { axes, collectivityKinds, maturities, orientations, urgencies } from "./values";

/** The same list each time, so that no effect runs for nothing. */
const NONE: never[] = [];

const hasRhythm = (orientation: string) => orientation === "REGULAR" || orientation === "PROGRAMME_3_ANS";

/** What an adviser makes of a request, with what is answered. */
export function QualificationForm({ slug, request }: { slug: string; request: SupportRequest }) {
  const { t } = useTranslation(["support", "common"]);
  const client = useQueryClient();
  const { data: drafts = NONE } = useQuery(support.replies(slug, request.id));
  const { data: cadence } = useQuery(support.cadence(slug));
  const [answers, setAnswers] = useState(Boolean(request.email));
  const form = useForm({
    initialValues: {
      topics: request.topics as string[],
      maturity: request.maturity ?? "STARTED",
      collectivityKind: request.collectivityKind ?? "COMMUNE",
      urgency: request.urgency ?? "NORMAL",
      orientation: request.orientation ?? "",
      cadenceWeeks: 6 as number | string,
      replySubject: "",
      replyMessage: "",
    },
    validate: {
      topics: (chosen) => (chosen.length > 0 ? null : t("qualify.topicsMissing")),
      orientation: (chosen) => (chosen ? null : t("qualify.orientationMissing")),
    },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ topics, cadenceWeeks, replySubject, replyMessage, ...said }: typeof form.values) =>
      qualify(slug, request, {
        ...said,
        topics,
        ...(hasRhythm(said.orientation) && { cadenceWeeks: Number(cadenceWeeks) }),
        ...(answers && replyMessage.trim() && { reply: { subject: replySubject, message: replyMessage } }),
      } as RequestQualification),
    onSuccess: () => {
      form.setValues({ replySubject: "", replyMessage: "" });
      return client.invalidateQueries({ queryKey: support.all });
    },
    onError: (refusal) => {
      if (refusal instanceof ProblemError) form.setErrors(refusal.fieldErrors);
    },
  });
  const answerWith = (orientation: string) => {
    const draft = drafts.find((one) => one.orientation === orientation)?.reply;
    if (draft) form.setValues({ replySubject: draft.subject, replyMessage: draft.message });
  };
  const choose = (orientation: string) => {
    form.setFieldValue("orientation", orientation as typeof form.values.orientation);
    form.clearFieldError("orientation");
    answerWith(orientation);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: drafts that come after the choice still answer it
  useEffect(() => {
    if (form.isDirty("orientation") && !form.values.replyMessage) answerWith(form.values.orientation);
  }, [drafts]);
  const labels = {
    topics: t("qualify.topics"),
    maturity: t("qualify.maturity"),
    collectivityKind: t("qualify.collectivityKind"),
    urgency: t("qualify.urgency"),
    orientation: t("qualify.orientation"),
    cadenceWeeks: t("qualify.cadence"),
    replySubject: t("qualify.replySubject"),
    replyMessage: t("qualify.replyMessage"),
  };
  const field = (name: keyof typeof labels) => ({
    id: `qualifier-${name}`,
    label: labels[name],
    ...form.getInputProps(name),
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit((values) => mutate(values))}>
      <h2>{t("qualify.title")}</h2>
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `qualifier-${name}`} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
      <Checkbox.Group {...field("topics")}>
        <div className={classes.section}>
          {axes.map((axis) => (
            <Checkbox key={axis} value={axis} label={t(`axes.${axis}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <NativeSelect
        {...field("maturity")}
        data={maturities.map((value) => ({ value, label: t(`maturities.${value}`) }))}
      />
      <NativeSelect
        {...field("collectivityKind")}
        data={collectivityKinds.map((value) => ({ value, label: t(`collectivityKinds.${value}`) }))}
      />
      <NativeSelect
        {...field("urgency")}
        data={urgencies.map((value) => ({ value, label: t(`urgencies.${value}`) }))}
      />
      <Radio.Group {...field("orientation")} onChange={choose}>
        <div className={classes.section}>
          {orientations.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`orientations.${value}.label`)}
              description={t(`orientations.${value}.help`, {
                min: cadence?.minWeeks,
                max: cadence?.maxWeeks,
              })}
            />
          ))}
        </div>
      </Radio.Group>
      {hasRhythm(form.values.orientation) && <CadenceInput slug={slug} {...field("cadenceWeeks")} />}
      {request.email ? (
        <Checkbox
          label={t("qualify.answer", { email: request.email })}
          checked={answers}
          onChange={(event) => setAnswers(event.currentTarget.checked)}
        />
      ) : (
        <p className={classes.muted}>{t("qualify.noAddress")}</p>
      )}
      {answers && form.values.orientation && (
        <>
          <TextInput {...field("replySubject")} maxLength={150} />
          <Textarea {...field("replyMessage")} autosize minRows={6} maxLength={4000} />
        </>
      )}
      <div>
        <Button type="submit" loading={isPending}>
          {t("qualify.save")}
        </Button>
      </div>
    </form>
  );
}
