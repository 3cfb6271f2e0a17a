import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ReceiptButton } from "@/components/receipt-button";
import type { Fee } from "@/lib/model";
import classes from "./dues.module.css";
import { PayDialog } from "./pay-dialog";
import { UndoDialog } from "./undo-dialog";
import { WaiveDialog } from "./waive-dialog";

const dialogs = { pay: PayDialog, waive: WaiveDialog, undo: UndoDialog };

/** What can be done with a fee from where it stands. */
export function FeeActions({ fee }: { fee: Fee }) {
  const { t } = useTranslation("dues");
  const [asked, setAsked] = useState<keyof typeof dialogs>();
  const isOpen = fee.state === "DUE" || fee.state === "LATE";
  const actions = isOpen ? (["pay", "waive"] as const) : (["undo"] as const);
  const Dialog = asked && dialogs[asked];
  return (
    <span className={classes.buttons}>
      <ReceiptButton fee={fee} />
      {actions.map((action) => (
        <Button
          key={action}
          size="sm"
          variant={action === "pay" ? "outline" : "subtle"}
          aria-label={t(`${action}.of`, { name: fee.payerName })}
          onClick={() => setAsked(action)}
        >
          {t(`${action}.button`)}
        </Button>
      ))}
      {Dialog && <Dialog fee={fee} onDone={() => setAsked(undefined)} />}
    </span>
  );
}
