import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { Expert } from "@/lib/model";
import { experts, refuse, suspend, vet } from "./queries";

/** What those who run the network may decide now; a refusal and a suspension say why. */
export function Decisions({ slug, expert }: { slug: string; expert: Expert }) {
  const { t } = useTranslation(["expert", "common"]);
  const client = useQueryClient();
  const [asking, setAsking] = useState<"REFUSED" | "SUSPENDED">();
  const [reason, setReason] = useState("");
  const deciding = useMutation({
    mutationFn: (to: "VETTED" | "REFUSED" | "SUSPENDED") => {
      if (to === "VETTED") return vet(slug, expert);
      return to === "REFUSED" ? refuse(slug, expert, reason.trim()) : suspend(slug, expert, reason.trim());
    },
    onSettled: () => {
      setAsking(undefined);
      return client.invalidateQueries({ queryKey: experts.all(slug) });
    },
  });
  const { next = [], state } = expert;
  return (
    <div>
      {deciding.error && <ProblemNotice error={deciding.error} />}
      <div className="actions">
        {next.includes("VETTED") && (
          <Button loading={deciding.isPending} onClick={() => deciding.mutate("VETTED")}>
            {t(
              state === "APPLIED"
                ? "decide.approve"
                : state === "SUSPENDED"
                  ? "decide.again"
                  : "decide.renew",
            )}
          </Button>
        )}
        {next.includes("REFUSED") && (
          <Button variant="outline" onClick={() => setAsking("REFUSED")}>
            {t("decide.refuse")}
          </Button>
        )}
        {next.includes("SUSPENDED") && (
          <Button variant="subtle" color="clay" onClick={() => setAsking("SUSPENDED")}>
            {t("decide.suspend")}
          </Button>
        )}
      </div>
      {asking && (
        <Dialog
          title={t(asking === "REFUSED" ? "decide.refuseTitle" : "decide.suspendTitle", {
            name: expert.name,
          })}
          onClose={() => setAsking(undefined)}
        >
          <Textarea
            label={t("decide.reason")}
            description={t("decide.reasonHelp")}
            maxLength={2000}
            autosize
            minRows={3}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className="actions">
            <Button variant="default" onClick={() => setAsking(undefined)}>
              {t("common:cancel")}
            </Button>
            <Button
              color="clay"
              disabled={!reason.trim()}
              loading={deciding.isPending}
              onClick={() => deciding.mutate(asking)}
            >
              {t(asking === "REFUSED" ? "decide.refuse" : "decide.suspend")}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
