import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { LeaveGuard } from "@/components/leave-guard";
import { MandateFields } from "@/components/mandate-fields";
import { ProblemNotice } from "@/components/problem-notice";
import { registerDraft, takeDraft } from "@/lib/drafts";
import { blankMandate, mandateOf } from "@/lib/mandate-draft";
import { mine } from "@/lib/mine";
import { ProblemError } from "@/lib/problem";
import classes from "./me.module.css";
import { declareMandate } from "./queries";

/** Declares a mandate: what, where, since when. */
export function MandateForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(["me", "common"]);
  const client = useQueryClient();
  const required = (value: string) => (value ? null : t("common:form.required"));
  const form = useForm({
    initialValues: takeDraft<typeof blankMandate>("mandate") ?? blankMandate,
    validate: { place: required, startDate: required },
  });
  useEffect(() => registerDraft("mandate", () => (form.isDirty() ? form.getValues() : undefined)), [form]);
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => declareMandate(mandateOf(form.getValues())),
    onSuccess: () => client.invalidateQueries({ queryKey: mine.mandates.queryKey }).then(onDone),
    onError: (refusal) => refusal instanceof ProblemError && form.setErrors(refusal.fieldErrors),
  });
  const labels = Object.fromEntries(
    (["kind", "function", "rank", "place", "delegation", "side", "startDate"] as const).map((name) => [
      name,
      t(`mandates.${name}`),
    ]),
  );
  return (
    <form
      noValidate
      className={classes.panel}
      onSubmit={form.onSubmit(() => mutate())}
      aria-label={t("mandates.addTitle")}
    >
      <h2>{t("mandates.addTitle")}</h2>
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `champ-${name}`} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
      <MandateFields form={form} labels={labels} />
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t("mandates.save")}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t("common:cancel")}
        </Button>
      </div>
      <LeaveGuard when={form.isDirty() && !isPending && !isSuccess} />
    </form>
  );
}
