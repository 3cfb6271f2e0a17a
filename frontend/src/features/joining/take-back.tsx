import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { withdraw } from "./queries";
import { useStep } from "./use-step";

/** Takes one's application back, after one question. */
export function TakeBack({ link, network }: { link: string; network: string }) {
  const { t } = useTranslation(["joining", "common"]);
  const [isAsking, setIsAsking] = useState(false);
  const { mutate, isPending, error } = useStep(link, () => withdraw(link));
  return (
    <div>
      {error && <ProblemNotice error={error} />}
      <Button variant="subtle" color="clay" onClick={() => setIsAsking(true)}>
        {t("follow.withdraw")}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t("follow.withdrawTitle")}
          body={t("follow.withdrawBody", { network })}
          confirm={t("follow.withdraw")}
          cancel={t("common:cancel")}
          isBusy={isPending}
          onConfirm={() => mutate(undefined, { onSettled: () => setIsAsking(false) })}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </div>
  );
}
