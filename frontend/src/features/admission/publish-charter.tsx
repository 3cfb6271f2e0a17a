import { Button, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import formClasses from "@/components/form.module.css";
import { FormSummary } from "@/components/form-summary";
import { LeaveGuard } from "@/components/leave-guard";
import { ProblemNotice } from "@/components/problem-notice";
import type { Charter } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { publish } from "./queries";

type Props = { slug: string; current?: Charter; onDone: () => void };

/** Writes the next version, from the current one; published, it cannot be corrected, only followed. */
export function PublishCharter({ slug, current, onDone }: Props) {
  const { t } = useTranslation(["admission", "common"]);
  const client = useQueryClient();
  const required = (value: string) => (value.trim() ? null : t("common:form.required"));
  const form = useForm({
    initialValues: {
      version: "",
      title: current?.title ?? "",
      text: current?.text ?? "",
      reacceptBefore: "",
    },
    validate: {
      version: required,
      title: required,
      text: required,
      reacceptBefore: (value) => (current ? required(value) : null),
    },
  });
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: ({ reacceptBefore, ...charter }: typeof form.values) =>
      publish(slug, { ...charter, ...(reacceptBefore && { reacceptBefore }) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["charters", slug] }).then(onDone),
    onError: (refusal) => refusal instanceof ProblemError && form.setErrors(refusal.fieldErrors),
  });
  const labels = {
    version: t("charter.version"),
    title: t("charter.name"),
    text: t("charter.text"),
    reacceptBefore: t("charter.deadline"),
  };
  const field = (name: keyof typeof labels) => ({
    id: `champ-${name}`,
    label: labels[name],
    ...form.getInputProps(name),
  });
  return (
    <form noValidate className={formClasses.form} onSubmit={form.onSubmit((values) => mutate(values))}>
      <h2>{t(current ? "charter.next" : "charter.first")}</h2>
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `champ-${name}`} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
      <TextInput {...field("version")} description={t("charter.versionHelp")} maxLength={20} />
      <TextInput {...field("title")} maxLength={160} />
      <Textarea
        {...field("text")}
        description={t("charter.textHelp")}
        autosize
        minRows={12}
        maxLength={20000}
      />
      {current && (
        <TextInput {...field("reacceptBefore")} type="date" description={t("charter.deadlineHelp")} />
      )}
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t("charter.publish")}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t("common:cancel")}
        </Button>
      </div>
      <LeaveGuard when={form.isDirty() && !isPending && !isSuccess} />
    </form>
  );
}
