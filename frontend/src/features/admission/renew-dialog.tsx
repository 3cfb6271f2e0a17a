import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { day } from "@/lib/format";
import type { Membership } from "@/lib/model";

type Props = { member: Membership; isBusy: boolean; onRenew: () => void; onCancel: () => void };

/** Asks before a membership is renewed, and says until when it will run. */
export function RenewDialog({ member, isBusy, onRenew, onCancel }: Props) {
  const { t } = useTranslation(["admission", "common"]);
  const { name, renewedUntil } = member;
  return (
    <ConfirmDialog
      title={t("members.renewTitle", { name })}
      body={renewedUntil ? t("members.renewUntil", { date: day(renewedUntil) }) : t("members.renewOpen")}
      confirm={t("members.renew")}
      cancel={t("common:cancel")}
      isBusy={isBusy}
      onConfirm={onRenew}
      onCancel={onCancel}
    />
  );
}
