import { Button, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { FormSummary } from "@/components/form-summary";
import { ProblemNotice } from "@/components/problem-notice";
import { useClosing } from "@/components/use-closing";
import { ProblemError } from "@/lib/problem";
import { noteCall } from "./changes";
import { type Collectivity, CollectivityInput } from "./collectivity-input";
import { support } from "./queries";
import classes from "./support.module.css";

const empty = { contactName: "", phone: "", email: "", subject: "", message: "", nextStep: "" };

/** A call, noted in less than half a minute: the tab key goes through it, Enter saves. */
export function CallForm({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { t } = useTranslation(["support", "common"]);
  const client = useQueryClient();
  const required = (value: string) => (value.trim() ? null : t("common:form.required"));
  const form = useForm({
    initialValues: { ...empty, collectivity: {} as Collectivity },
    validate: {
      collectivity: ({ name }) => (name?.trim() ? null : t("call.collectivityMissing")),
      contactName: required,
      subject: required,
    },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ collectivity, contactName, subject, ...rest }: typeof form.values) =>
      noteCall(slug, {
        collectivity: collectivity.name ?? "",
        ...(collectivity.place && { place: collectivity.place }),
        contactName,
        subject,
        ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value.trim())),
      }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: support.all });
      onClose();
    },
    onError: (refusal) => {
      if (refusal instanceof ProblemError) form.setErrors(refusal.fieldErrors);
    },
  });
  const { close, question } = useClosing(form.isDirty() && !isPending, onClose);
  const labels = {
    collectivity: t("call.collectivity"),
    contactName: t("call.contactName"),
    phone: t("call.phone"),
    email: t("call.email"),
    subject: t("call.subject"),
    message: t("call.message"),
    nextStep: t("call.nextStep"),
  };
  const field = (name: Exclude<keyof typeof labels, "collectivity">) => ({
    id: `appel-${name}`,
    label: labels[name],
    ...form.getInputProps(name),
  });
  return (
    <Dialog title={t("call.title")} size="lg" onClose={close}>
      <form noValidate className={classes.form} onSubmit={form.onSubmit((values) => mutate(values))}>
        <FormSummary errors={form.errors} labels={labels} idOf={(name) => `appel-${name}`} />
        {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
        <CollectivityInput
          id="appel-collectivity"
          label={labels.collectivity}
          error={form.errors.collectivity}
          value={form.values.collectivity}
          onChange={(collectivity) => form.setFieldValue("collectivity", collectivity)}
        />
        <TextInput {...field("contactName")} maxLength={120} autoComplete="off" />
        <TextInput {...field("phone")} type="tel" maxLength={30} autoComplete="off" />
        <TextInput {...field("email")} type="email" maxLength={254} autoComplete="off" />
        <TextInput {...field("subject")} maxLength={200} />
        <TextInput {...field("nextStep")} maxLength={300} description={t("call.nextStepHelp")} />
        <Textarea
          {...field("message")}
          autosize
          minRows={2}
          maxLength={2000}
          description={t("common:optional")}
        />
        <div className="actions">
          <Button variant="default" onClick={close}>
            {t("common:cancel")}
          </Button>
          <Button type="submit" loading={isPending}>
            {t("call.save")}
          </Button>
        </div>
      </form>
      {question}
    </Dialog>
  );
}
