import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConflictDialog } from "./conflict-dialog";
import classes from "./form.module.css";
import { FormSummary } from "./form-summary";
import { LeaveGuard } from "./leave-guard";
import { ProblemNotice } from "./problem-notice";
import type { useVersionedForm } from "./use-versioned-form";

type Props<V extends Record<string, unknown>> = {
  state: ReturnType<typeof useVersionedForm<unknown, V>>;
  labels: Partial<Record<keyof V & string, string>>;
  save: string;
  children: ReactNode;
};

/** The frame of a form: errors in a summary, unsaved changes said aloud, one button to save. */
export function VersionedForm<V extends Record<string, unknown>>({
  state,
  labels,
  save,
  children,
}: Props<V>) {
  const { t } = useTranslation();
  const { form, isRestored, isSaving, isSaved, failure, conflict, handleSubmit } = state;
  const isDirty = form.isDirty();
  const hasFieldErrors = Object.keys(form.errors).length > 0;
  return (
    <form onSubmit={handleSubmit} noValidate className={classes.form}>
      {isRestored && (
        <p role="status" className={classes.restored}>
          {t("form.draftFound")}
        </p>
      )}
      <FormSummary errors={form.errors} labels={labels} idOf={(field) => `champ-${field}`} />
      {failure && !hasFieldErrors && <ProblemNotice error={failure} />}
      {children}
      <div className={classes.bar}>
        <Button type="submit" size="md" loading={isSaving}>
          {save}
        </Button>
        <span role="status">{isDirty ? t("form.unsaved") : isSaved ? t("form.saved") : ""}</span>
      </div>
      <LeaveGuard when={isDirty && !isSaving} />
      {conflict && <ConflictDialog {...conflict} labels={labels} />}
    </form>
  );
}
