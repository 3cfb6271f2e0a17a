import { Button } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { FormSummary } from "@/components/form-summary";
import { LeaveGuard } from "@/components/leave-guard";
import { OutdatedNotice } from "@/components/outdated-notice";
import { ProblemNotice } from "@/components/problem-notice";
import { useClosing } from "@/components/use-closing";
import { isProblem } from "@/lib/problem";
import classes from "./programme.module.css";

const idOf = (name: string) => `programme-${name}`;

type Props<V> = {
  title: string;
  form: UseFormReturnType<V>;
  labels: Record<string, string>;
  save: string;
  isFinal?: boolean;
  /** A better sentence for a refusal than the usual one. */
  refused?: string | undefined;
  saving: { mutate: (values: V) => void; isPending: boolean; error: Error | null };
  onClose: () => void;
  children: ReactNode;
};

/** A form in front of the programme: what is wrong said first, then the fields, then one button. */
export function FormDialog<V extends Record<string, unknown>>(props: Props<V>) {
  const { title, form, labels, save, isFinal, refused, saving, onClose, children } = props;
  const { t } = useTranslation(["programme", "common"]);
  const isDirty = form.isDirty();
  const { close, question } = useClosing(isDirty, onClose);
  return (
    <Dialog title={title} size="lg" onClose={close}>
      <form noValidate className={classes.form} onSubmit={form.onSubmit((values) => saving.mutate(values))}>
        <FormSummary errors={form.errors} labels={labels} idOf={idOf} />
        {isProblem(saving.error, 412) ? (
          <OutdatedNotice body={t("outdated.body")} reload={t("outdated.reload")} onReload={onClose} />
        ) : (
          saving.error && <ProblemNotice error={saving.error} sentence={refused} />
        )}
        {children}
        <div className="actions">
          <Button variant="default" onClick={close}>
            {t("common:cancel")}
          </Button>
          <Button type="submit" loading={saving.isPending} {...(isFinal && { color: "clay" })}>
            {save}
          </Button>
        </div>
      </form>
      {question}
      <LeaveGuard when={isDirty && !saving.isPending} />
    </Dialog>
  );
}

/** What each field of such a form needs to be named, filled, and found from the summary. */
export const fieldsOf =
  <V extends Record<string, unknown>>(form: UseFormReturnType<V>, labels: Record<string, string>) =>
  (name: string) => ({ id: idOf(name), label: labels[name], ...form.getInputProps(name) });
