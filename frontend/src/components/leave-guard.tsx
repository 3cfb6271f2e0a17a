import { useBlocker } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "./confirm-dialog";

/** Asks before leaving a page on which something is typed and not saved. */
export function LeaveGuard({ when }: { when: boolean }) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    shouldBlockFn: () => when,
    enableBeforeUnload: () => when,
    withResolver: true,
  });
  if (blocker.status !== "blocked") return null;
  return (
    <ConfirmDialog
      title={t("form.leaveTitle")}
      body={t("form.leaveBody")}
      confirm={t("form.leave")}
      cancel={t("form.stay")}
      onConfirm={blocker.proceed}
      onCancel={blocker.reset}
    />
  );
}
