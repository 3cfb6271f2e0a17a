import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { day } from "@/lib/format";
import { AnswerDialog } from "./answer-dialog";
import classes from "./privacy.module.css";
import { type DataRequest, type RequestState, useExtension, useStep } from "./queries";

/** One request with the steps that can be taken from here. */
export function RequestToAnswer({ slug, request }: { slug: string; request: DataRequest }) {
  const { t } = useTranslation("privacy");
  const step = useStep(slug);
  const extension = useExtension(slug);
  const [answering, setAnswering] = useState<RequestState | "EXTENSION">();
  const { kind, state, person, receivedAt, dueOn, late, message, closedAt, outcome, extensionReason, next } =
    request;
  const error = step.error ?? extension.error;
  const isBusy = step.isPending || extension.isPending;
  const close = () => setAnswering(undefined);

  const handleStep = (to: RequestState) =>
    to === "DONE" || to === "REFUSED" ? setAnswering(to) : step.mutate({ request, step: { state: to } });
  const handleAnswer = (words: string) => {
    if (answering === "EXTENSION") return extension.mutate({ request, reason: words }, { onSettled: close });
    if (answering) {
      step.mutate(
        { request, step: { state: answering, ...(words && { outcome: words }) } },
        { onSettled: close },
      );
    }
  };
  return (
    <li>
      <p>
        <b>{person.name || t("queue.erased")}</b> · {t(`queue.kinds.${kind}`)}{" "}
        <span className={classes.state} data-state={late ? "LATE" : state}>
          {t(late ? "queue.late" : `states.${state}`)}
        </span>
      </p>
      <p className={classes.muted}>
        {t("requests.received", { date: day(receivedAt) })} ·{" "}
        {closedAt ? t("requests.closed", { date: day(closedAt) }) : t("requests.due", { date: day(dueOn) })}
        {person.name && <> · {person.email}</>}
      </p>
      {message && <p className={classes.words}>{message}</p>}
      {extensionReason && <p>{t("requests.extended", { reason: extensionReason })}</p>}
      {outcome && <p>{t("requests.outcome", { outcome })}</p>}
      {error && <ProblemNotice error={error} />}
      {next.length > 0 && (
        <div className="actions">
          {next.map((to) => (
            <Button
              key={to}
              size="sm"
              variant={to === "REFUSED" ? "default" : "filled"}
              loading={isBusy}
              onClick={() => handleStep(to)}
            >
              {t(`steps.${to}`)}
            </Button>
          ))}
          {!extensionReason && (
            <Button size="sm" variant="default" onClick={() => setAnswering("EXTENSION")}>
              {t("steps.EXTENSION")}
            </Button>
          )}
        </div>
      )}
      {answering && (
        <AnswerDialog
          what={answering}
          isErasure={kind === "ERASE" && answering === "DONE"}
          isBusy={isBusy}
          onAnswer={handleAnswer}
          onClose={close}
        />
      )}
    </li>
  );
}
