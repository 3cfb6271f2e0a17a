import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { ReasonDialog } from "@/components/reason-dialog";
import type { Workshop, WorkshopState } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { move } from "./queries";
import { useChange } from "./use-change";

type Final = "CLOSED" | "ENDED" | "CANCELLED";
const words = { CLOSED: "close", ENDED: "end" } as const;

/** Whether a day that it opens for is over: the last one to register, or that of the first session. */
const isPast = (error: unknown) =>
  error instanceof ProblemError && ["closesOn", "sessions"].some((field) => field in error.fieldErrors);

/** Where a cycle may go from here; what cannot be undone is asked again. */
export function Steps({ cycle }: { cycle: Workshop }) {
  const { t } = useTranslation("workshop");
  const [asking, setAsking] = useState<Final>();
  const moving = useChange(
    cycle.network,
    ({ to, reason }: { to: WorkshopState; reason?: string }) => move(cycle, to, reason),
    () => setAsking(undefined),
  );
  const { next } = cycle;
  const step = (to: WorkshopState, reason?: string) => moving.mutate({ to, ...(reason && { reason }) });
  return (
    <>
      {moving.error && !asking && (
        <ProblemNotice
          error={moving.error}
          sentence={isPast(moving.error) ? t("desk.openPast") : undefined}
        />
      )}
      <div className="actions">
        {next.includes("OPEN") && (
          <Button loading={moving.isPending} onClick={() => step("OPEN")}>
            {t(cycle.state === "CLOSED" ? "desk.reopen" : "desk.open")}
          </Button>
        )}
        {(["CLOSED", "ENDED"] as const)
          .filter((to) => next.includes(to))
          .map((to) => (
            <Button key={to} variant="outline" onClick={() => setAsking(to)}>
              {t(`desk.${words[to]}`)}
            </Button>
          ))}
        {next.includes("CANCELLED") && (
          <Button variant="subtle" color="clay" onClick={() => setAsking("CANCELLED")}>
            {t("desk.cancel")}
          </Button>
        )}
      </div>
      {asking === "CANCELLED" && (
        <ReasonDialog
          title={t("desk.cancelTitle", { title: cycle.title })}
          label={t("desk.cancelReason")}
          help={t("desk.cancelHelp")}
          confirm={t("desk.cancel")}
          error={moving.error}
          isBusy={moving.isPending}
          onConfirm={(reason) => step("CANCELLED", reason)}
          onClose={() => setAsking(undefined)}
        />
      )}
      {(asking === "CLOSED" || asking === "ENDED") && (
        <ConfirmDialog
          title={t(`desk.${words[asking]}Title`)}
          body={
            <>
              <p>{t(`desk.${words[asking]}Body`)}</p>
              {moving.error && <ProblemNotice error={moving.error} />}
            </>
          }
          confirm={t(`desk.${words[asking]}`)}
          cancel={t("desk.stay")}
          isBusy={moving.isPending}
          onConfirm={() => step(asking)}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
