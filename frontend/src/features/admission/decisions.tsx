import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { useMyNetwork } from "@/lib/me";
import type { Application } from "@/lib/model";
import { admission, type Decision, decide } from "./queries";
import { Words } from "./words-dialog";

type Props = { application: Application; slug: string; name: string };
type Asked = "approval" | "question" | "refusal";

/** What may be decided now; each is told to the applicant. */
export function Decisions({ application, slug, name }: Props) {
  const { t } = useTranslation(["admission", "common"]);
  const client = useQueryClient();
  const [asked, setAsked] = useState<Asked>();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (decision: Decision) => decide(slug, application.id, decision),
    onSuccess: (changed) => {
      client.setQueryData(admission.application(slug, application.id).queryKey, changed);
      client.invalidateQueries({ queryKey: ["applications", slug], refetchType: "none" });
    },
    onSettled: () => setAsked(undefined),
  });
  const can = (state: Application["state"]) => application.next.includes(state);
  const rights = useMyNetwork(slug)?.can ?? [];
  const toConfirm = application.known.find((member) => member.toConfirm);
  const isBarred = application.known.some((member) => member.administrationOnly);
  if (application.next.length === 0) return null;
  return (
    <div>
      {error && <ProblemNotice error={error} />}
      <div className="actions">
        {can("APPROVED") && (!isBarred || rights.includes("MEMBERS_EXCLUDE")) && (
          <Button onClick={() => setAsked("approval")}>{t("decide.approve")}</Button>
        )}
        {can("IN_REVIEW") && (
          <Button loading={isPending} onClick={() => mutate({ step: "review" })}>
            {t(application.state === "INFO_REQUESTED" ? "decide.reviewAgain" : "decide.review")}
          </Button>
        )}
        {can("INFO_REQUESTED") && (
          <Button variant="outline" onClick={() => setAsked("question")}>
            {t("decide.ask")}
          </Button>
        )}
        {can("REFUSED") && (
          <Button variant="subtle" color="clay" onClick={() => setAsked("refusal")}>
            {t("decide.refuse")}
          </Button>
        )}
      </div>
      {asked === "approval" && (
        <ConfirmDialog
          title={
            toConfirm
              ? t("decide.confirmTitle", { name, organization: toConfirm.name })
              : t("decide.approveTitle", { name })
          }
          body={t(toConfirm ? "decide.confirmBody" : "decide.approveBody", { name })}
          confirm={t(toConfirm ? "decide.confirm" : "decide.approve")}
          cancel={t("common:cancel")}
          isBusy={isPending}
          onConfirm={() => mutate({ step: "approval", confirmed: toConfirm !== undefined })}
          onCancel={() => setAsked(undefined)}
        />
      )}
      {(asked === "question" || asked === "refusal") && (
        <Words
          title={t(`decide.${asked}Title`, { name })}
          label={t(`decide.${asked}Label`)}
          help={t(`decide.${asked}Help`)}
          confirm={t(`decide.${asked}Send`)}
          isBusy={isPending}
          onSend={(text) => mutate({ step: asked, text })}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
