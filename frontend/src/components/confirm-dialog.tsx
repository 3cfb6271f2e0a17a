import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Dialog } from "./dialog";

type Props = {
  title: string;
  body: ReactNode;
  confirm: string;
  cancel: string;
  isBusy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
};

/** A question before something that is lost: the safe answer has the focus. */
export function ConfirmDialog({ title, body, confirm, cancel, isBusy, onConfirm, onCancel }: Props) {
  return (
    <Dialog title={title} onClose={onCancel}>
      <div>{body}</div>
      <div className="actions">
        <Button variant="default" data-autofocus onClick={onCancel}>
          {cancel}
        </Button>
        <Button color="clay" loading={isBusy ?? false} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
