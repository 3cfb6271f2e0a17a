import { Textarea } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "./confirm-dialog";

type Props = {
  title: string;
  /** What ends, and what stays. */
  children: ReactNode;
  isBusy: boolean;
  onLeave: (reason: string) => void;
  onStay: () => void;
};

/** The question before one leaves a network: a reason if one likes. */
export function LeaveDialog({ title, children, isBusy, onLeave, onStay }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  return (
    <ConfirmDialog
      title={title}
      body={
        <>
          {children}
          <Textarea
            mt="md"
            label={`${t("leaving.reason")} (${t("optional")})`}
            description={t("leaving.reasonHelp")}
            autosize
            minRows={2}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      }
      confirm={t("leaving.confirm")}
      cancel={t("leaving.stay")}
      isBusy={isBusy}
      onConfirm={() => onLeave(reason.trim())}
      onCancel={onStay}
    />
  );
}
