import { TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { today } from "@/lib/format";
import { mandateSentence } from "@/lib/mandate";
import { mine } from "@/lib/mine";
import type { Mandate } from "@/lib/model";
import { endMandate } from "./queries";

/** Ends a mandate at a date: it leaves the directory and stays in the history. */
export function EndMandate({ mandate, onDone }: { mandate: Mandate; onDone: () => void }) {
  const { t } = useTranslation(["me", "common"]);
  const client = useQueryClient();
  const [date, setDate] = useState(today);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => endMandate(mandate, date),
    onSuccess: () => client.invalidateQueries({ queryKey: mine.mandates.queryKey }).then(onDone),
  });
  return (
    <ConfirmDialog
      title={t("mandates.endTitle")}
      body={
        <>
          <p>{t("mandates.endBody", { mandate: mandateSentence(mandate) })}</p>
          <TextInput
            mt="md"
            type="date"
            label={t("mandates.endDate")}
            min={mandate.startDate}
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          {error && <ProblemNotice error={error} />}
        </>
      }
      confirm={t("mandates.endSave")}
      cancel={t("common:cancel")}
      isBusy={isPending}
      onConfirm={() => mutate()}
      onCancel={onDone}
    />
  );
}
