import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { me } from "@/lib/me";
import { mine } from "@/lib/mine";
import type { MyMembership } from "@/lib/model";
import { resign } from "./queries";

/** Leaves a network: one question, a reason if one likes, and it is done. */
export function Resign({ network }: { network: MyMembership["network"] }) {
  const { t } = useTranslation(["memberships", "common"]);
  const client = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const [reason, setReason] = useState("");
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => resign(network.slug, reason),
    onSuccess: (answer) => {
      client.setQueryData(mine.memberships.queryKey, answer.items);
      client.invalidateQueries({ queryKey: me.queryKey });
    },
  });
  return (
    <div>
      {error && <ProblemNotice error={error} />}
      <Button variant="subtle" color="clay" onClick={() => setIsAsking(true)}>
        {t("resign.open", { network: network.name })}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t("resign.title", { network: network.name })}
          body={
            <>
              <p>{t("resign.body")}</p>
              <Textarea
                mt="md"
                label={`${t("resign.reason")} (${t("common:optional")})`}
                description={t("resign.reasonHelp")}
                autosize
                minRows={2}
                maxLength={2000}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
            </>
          }
          confirm={t("resign.confirm")}
          cancel={t("resign.stay")}
          isBusy={isPending}
          onConfirm={() => mutate(undefined, { onSettled: () => setIsAsking(false) })}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </div>
  );
}
