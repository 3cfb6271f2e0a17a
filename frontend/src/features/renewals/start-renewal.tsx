import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { mandateKinds } from "@/lib/directory-filters";
import { day, number } from "@/lib/format";
import type { MandateKind } from "@/lib/model";
import { planRenewal, startRenewal } from "./queries";
import classes from "./renewals.module.css";

/** Counts first, asks, and only then ends the mandates. */
export function StartRenewal({ slug }: { slug: string }) {
  const { t } = useTranslation(["renewals", "common"]);
  const client = useQueryClient();
  const [kind, setKind] = useState<MandateKind>("MUNICIPAL");
  const [endDate, setEndDate] = useState("");
  const plan = useMutation({ mutationFn: () => planRenewal(slug, kind, endDate) });
  const start = useMutation({
    mutationFn: (mandates: number) => startRenewal(slug, kind, endDate, mandates),
    onSettled: () => {
      plan.reset();
      return client.invalidateQueries({ queryKey: ["renewals", slug] });
    },
  });
  const counted = plan.data;
  return (
    <section className={classes.panel} aria-label={t("start.title")}>
      <h2>{t("start.title")}</h2>
      <div className={classes.pair}>
        <NativeSelect
          label={t("start.kind")}
          value={kind}
          data={mandateKinds.map((value) => ({ value, label: t(`common:mandateKinds.${value}`) }))}
          onChange={(event) => setKind(event.currentTarget.value as MandateKind)}
        />
        <TextInput
          type="date"
          label={t("start.endDate")}
          value={endDate}
          onChange={(event) => setEndDate(event.currentTarget.value)}
        />
      </div>
      <div className="actions">
        <Button variant="outline" disabled={!endDate} loading={plan.isPending} onClick={() => plan.mutate()}>
          {t("start.count")}
        </Button>
      </div>
      {counted?.mandates === 0 && <p role="status">{t("start.nothing")}</p>}
      {(plan.error ?? start.error) && <ProblemNotice error={plan.error ?? start.error} />}
      {counted && counted.mandates > 0 && (
        <ConfirmDialog
          title={t("start.confirmTitle", { count: counted.mandates, number: number(counted.mandates) })}
          body={
            <p>
              {t("start.confirmBody", {
                count: counted.people,
                number: number(counted.people),
                date: day(endDate),
              })}
            </p>
          }
          confirm={t("start.confirm")}
          cancel={t("common:cancel")}
          isBusy={start.isPending}
          onConfirm={() => start.mutate(counted.mandates)}
          onCancel={() => plan.reset()}
        />
      )}
    </section>
  );
}
