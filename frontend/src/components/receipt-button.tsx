import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Fee } from "@/lib/model";
import { downloadReceipt } from "@/lib/receipts";
import { ProblemNotice } from "./problem-notice";

/** Downloads the receipt of a fee that was paid. */
export function ReceiptButton({ fee }: { fee: Fee }) {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useMutation({ mutationFn: () => downloadReceipt(fee) });
  if (fee.state !== "PAID") return null;
  return (
    <>
      <Button
        variant="default"
        size="sm"
        loading={isPending}
        aria-label={t("fee.receiptOf", { number: fee.receiptNumber })}
        onClick={() => mutate()}
      >
        {t("fee.receipt")}
      </Button>
      {error && <ProblemNotice error={error} />}
    </>
  );
}
