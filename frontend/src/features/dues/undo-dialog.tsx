import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { Fee } from "@/lib/model";
import { reopenFee } from "./queries";
import { useSettling } from "./use-settling";

/** Undoes a settlement that was a mistake. */
export function UndoDialog({ fee, onDone }: { fee: Fee; onDone: () => void }) {
  const { t } = useTranslation(["dues", "common"]);
  const { mutate, isPending, error } = useSettling(() => reopenFee(fee), onDone);
  return (
    <ConfirmDialog
      title={t("undo.title", { name: fee.payerName })}
      body={error ? <ProblemNotice error={error} /> : t("undo.body")}
      confirm={t("undo.save")}
      cancel={t("common:cancel")}
      isBusy={isPending}
      onConfirm={() => mutate()}
      onCancel={onDone}
    />
  );
}
