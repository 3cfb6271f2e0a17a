import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "./dialog";
import { ProblemNotice } from "./problem-notice";

type Props = {
  title: string;
  label: string;
  help: string;
  confirm: string;
  /** What the safe answer keeps, where « Cancel » could be taken for the decision itself. */
  keep?: string;
  maxLength?: number;
  error?: Error | null;
  isBusy: boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
};

/** A decision that somebody else reads the reason of: it is not taken without one. */
export function ReasonDialog({ title, label, help, confirm, keep, maxLength = 500, ...rest }: Props) {
  const { error, isBusy, onConfirm, onClose } = rest;
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  return (
    <Dialog title={title} onClose={onClose}>
      {error && <ProblemNotice error={error} />}
      <Textarea
        label={label}
        description={help}
        maxLength={maxLength}
        autosize
        minRows={3}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="actions">
        <Button variant="default" onClick={onClose}>
          {keep ?? t("cancel")}
        </Button>
        <Button
          color="clay"
          disabled={!reason.trim()}
          loading={isBusy}
          onClick={() => onConfirm(reason.trim())}
        >
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
