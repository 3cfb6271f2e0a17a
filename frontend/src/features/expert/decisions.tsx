import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { ReasonDialog } from "@/components/reason-dialog";
import type { Expert } from "@/lib/model";
import { experts, refuse, suspend, vet } from "./queries";

/** What those who run the network may decide now; a refusal and a suspension say why. */
export function Decisions({ slug, expert }: { slug: string; expert: Expert }) {
  const { t } = useTranslation("expert");
  const client = useQueryClient();
  const [asking, setAsking] = useState<"REFUSED" | "SUSPENDED">();
  const deciding = useMutation({
    mutationFn: ({ to, reason = "" }: { to: "VETTED" | "REFUSED" | "SUSPENDED"; reason?: string }) => {
      if (to === "VETTED") return vet(slug, expert);
      return to === "REFUSED" ? refuse(slug, expert, reason) : suspend(slug, expert, reason);
    },
    onSuccess: () => setAsking(undefined),
    onSettled: () => client.invalidateQueries({ queryKey: experts.all(slug) }),
  });
  const ask = (to: "REFUSED" | "SUSPENDED") => {
    deciding.reset();
    setAsking(to);
  };
  const { next = [], state } = expert;
  return (
    <div>
      {deciding.error && !asking && <ProblemNotice error={deciding.error} />}
      <div className="actions">
        {next.includes("VETTED") && (
          <Button loading={deciding.isPending} onClick={() => deciding.mutate({ to: "VETTED" })}>
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
          <Button variant="outline" onClick={() => ask("REFUSED")}>
            {t("decide.refuse")}
          </Button>
        )}
        {next.includes("SUSPENDED") && (
          <Button variant="subtle" color="clay" onClick={() => ask("SUSPENDED")}>
            {t("decide.suspend")}
          </Button>
        )}
      </div>
      {asking && (
        <ReasonDialog
          title={t(asking === "REFUSED" ? "decide.refuseTitle" : "decide.suspendTitle", {
            name: expert.name,
          })}
          label={t("decide.reason")}
          help={t("decide.reasonHelp")}
          confirm={t(asking === "REFUSED" ? "decide.refuse" : "decide.suspend")}
          maxLength={2000}
          error={deciding.error}
          isBusy={deciding.isPending}
          onConfirm={(reason) => deciding.mutate({ to: asking, reason })}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}
