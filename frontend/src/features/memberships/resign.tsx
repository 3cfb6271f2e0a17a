import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LeaveDialog } from "@/components/leave-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { me } from "@/lib/me";
import { mine } from "@/lib/mine";
import type { MyMembership } from "@/lib/model";
import { resign } from "./queries";

/** Leaves a network: one question, a reason if one likes, and it is done. */
export function Resign({ network }: { network: MyMembership["network"] }) {
  const { t } = useTranslation("memberships");
  const client = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (reason: string) => resign(network.slug, reason),
    onSuccess: (answer) => {
      client.setQueryData(mine.memberships.queryKey, answer.items);
      client.invalidateQueries({ queryKey: me.queryKey });
    },
    onSettled: () => setIsAsking(false),
  });
  return (
    <div>
      {error && <ProblemNotice error={error} />}
      <Button variant="subtle" color="clay" onClick={() => setIsAsking(true)}>
        {t("resign.open", { network: network.name })}
      </Button>
      {isAsking && (
        <LeaveDialog
          title={t("resign.title", { network: network.name })}
          isBusy={isPending}
          onLeave={mutate}
          onStay={() => setIsAsking(false)}
        >
          <p>{t("resign.body")}</p>
        </LeaveDialog>
      )}
    </div>
  );
}
