import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { mandateSentence } from "@/lib/mandate";
import { mine } from "@/lib/mine";
import type { Mandate } from "@/lib/model";
import { removeMandate } from "./queries";

export function RemoveMandate({ mandate, onDone }: { mandate: Mandate; onDone: () => void }) {
  const { t } = useTranslation("me");
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => removeMandate(mandate),
    onSuccess: () => client.invalidateQueries({ queryKey: mine.mandates.queryKey }).then(onDone),
  });
  return (
    <ConfirmDialog
      title={t("mandates.removeTitle")}
      body={
        error ? (
          <ProblemNotice error={error} />
        ) : (
          t("mandates.removeBody", { mandate: mandateSentence(mandate) })
        )
      }
      confirm={t("mandates.removeSave")}
      cancel={t("mandates.keep")}
      isBusy={isPending}
      onConfirm={() => mutate()}
      onCancel={onDone}
    />
  );
}
