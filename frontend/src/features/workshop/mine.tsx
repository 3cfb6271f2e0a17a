import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { FormSummary } from "@/components/form-summary";
import { LeaveGuard } from "@/components/leave-guard";
import { ProblemNotice } from "@/components/problem-notice";
import { useClosing } from "@/components/use-closing";
import type { Workshop } from "@/lib/model";
import { changeRegistration, leave } from "./queries";
import { SaidFields } from "./said-fields";
import { useChange } from "./use-change";
import classes from "./workshop.module.css";

type Props = { cycle: Workshop; mine: NonNullable<Workshop["mine"]> };

/** One's own place in a cycle: what one said, which one may change, and the way out. */
export function Mine({ cycle, mine }: Props) {
  const { t } = useTranslation("workshop");
  const [isChanging, setIsChanging] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const leaving = useChange(cycle.network, () => leave(cycle));
  const { collectivity, rank, state } = mine;
  const waits = state !== "REGISTERED";
  const hasBegun = cycle.sessions.some(({ startsAt }) => new Date(startsAt) <= new Date());
  return (
    <section className={`${classes.panel} ${classes.mine}`}>
      <h2>{t("mine.title")}</h2>
      <p role="status">
        {t(waits && hasBegun ? `mine.late.${state}` : `mine.${state}`, { collectivity, rank })}
      </p>
      {leaving.error && <ProblemNotice error={leaving.error} />}
      {isChanging ? (
        <ChangeForm cycle={cycle} mine={mine} onDone={() => setIsChanging(false)} />
      ) : (
        <>
          <p className={classes.words}>{mine.question}</p>
          <div className="actions">
            <Button variant="outline" onClick={() => setIsChanging(true)}>
              {t("mine.change")}
            </Button>
            {mine.mayLeave && (
              <Button variant="subtle" color="clay" onClick={() => setIsLeaving(true)}>
                {t("mine.leave")}
              </Button>
            )}
          </div>
          {!mine.mayLeave && cycle.state !== "CANCELLED" && cycle.state !== "ENDED" && (
            <p className={classes.muted}>{t("mine.begun")}</p>
          )}
        </>
      )}
      {isLeaving && (
        <ConfirmDialog
          title={t("mine.leaveTitle")}
          body={t(waits ? "mine.leaveWait" : "mine.leaveBody")}
          confirm={t("mine.leave")}
          cancel={t(waits ? "mine.waitOn" : "mine.leaveStay")}
          isBusy={leaving.isPending}
          onConfirm={() => leaving.mutate(undefined, { onSettled: () => setIsLeaving(false) })}
          onCancel={() => setIsLeaving(false)}
        />
      )}
    </section>
  );
}

function ChangeForm({ cycle, mine, onDone }: Props & { onDone: () => void }) {
  const { t } = useTranslation(["workshop", "common"]);
  const required = (value: string) => (value.trim() ? null : t("common:form.required"));
  const form = useForm({
    initialValues: { role: mine.role, question: mine.question, shown: mine.shown },
    validate: { role: required, question: required },
  });
  const { mutate, isPending, isSuccess, error } = useChange(
    cycle.network,
    (said: typeof form.values) => changeRegistration(cycle, said),
    onDone,
  );
  const isDirty = form.isDirty() && !isPending && !isSuccess;
  const { close, question } = useClosing(isDirty, onDone);
  const labels = {
    role: t("register.role"),
    question: t(cycle.model === "CODEV" ? "register.questionCodev" : "register.question"),
  };
  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit((values) => mutate(values))}>
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `inscription-${name}`} />
      {error && <ProblemNotice error={error} />}
      <SaidFields form={form} labels={labels} />
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t("mine.save")}
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
