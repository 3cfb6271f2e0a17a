import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { Agreement } from "@/lib/model";
import { type Step, useStep } from "./queries";

const leadsTo = { suspend: "SUSPENDED", resume: "ACTIVE", end: "ENDED" } as const;
const steps: Step[] = ["suspend", "resume", "end"];

/** The steps that the present state allows; each says what it does before it is taken. */
export function AgreementSteps({ slug, agreement }: { slug: string; agreement: Agreement }) {
  const { t } = useTranslation(["agreements", "common"]);
  const [asked, setAsked] = useState<Step>();
  const { mutate, isPending, error } = useStep(slug, agreement.id);
  return (
    <div className="actions">
      {steps
        .filter((step) => agreement.allowed.includes(leadsTo[step]))
        .map((step) => (
          <Button
            key={step}
            variant="default"
            {...(step === "end" && { color: "clay", variant: "outline" })}
            onClick={() => setAsked(step)}
          >
            {t(`steps.${step}`)}
          </Button>
        ))}
      {error && <ProblemNotice error={error} />}
      {asked && (
        <ConfirmDialog
          title={t(`steps.${asked}Title`)}
          body={<p>{t(`steps.${asked}Body`, { partner: agreement.partner.name })}</p>}
          confirm={t(`steps.${asked}`)}
          cancel={t("common:cancel")}
          isBusy={isPending}
          onConfirm={() => mutate(asked, { onSettled: () => setAsked(undefined) })}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
