import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "./confirm-dialog";

/** The way out of a form: a question comes first when something typed in it would be lost. */
export function useClosing(isDirty: boolean, onClose: () => void) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  return {
    close: () => {
      if (isAsking) return;
      if (isDirty) setIsAsking(true);
      else onClose();
    },
    question: isAsking && (
      <ConfirmDialog
        title={t("form.leaveTitle")}
        body={t("form.leaveBody")}
        confirm={t("close")}
        cancel={t("form.stay")}
        onConfirm={onClose}
        onCancel={() => setIsAsking(false)}
      />
    ),
  };
}
