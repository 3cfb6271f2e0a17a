import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { typedEuros, wholeCents } from "@/lib/cents";
import type { FundingLead, LeadState } from "@/lib/model";
import { trackKey } from "@/lib/track";
import { isAmount } from "./draft";
import classes from "./funding.module.css";
import { move } from "./queries";

/** After these people are not reminded any more, and nothing of it can be filed. */
const ENDS: readonly LeadState[] = ["GRANTED", "REFUSED", "DROPPED"];

type Props = { slug: string; track: string; lead: FundingLead };

/** The next step of a lead, and the amount if there is one. */
export function LeadStep({ slug, track, lead }: Props) {
  const { t } = useTranslation(["funding", "common"]);
  const client = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const form = useForm({
    initialValues: { state: (lead.next[0] ?? lead.state) as LeadState, amount: typedEuros(lead.amountCents) },
    validate: {
      amount: (typed, { state }) =>
        !isAmount(typed)
          ? t("form.notAmount")
          : state === "GRANTED" && typed.trim() === ""
            ? t("leads.amountMissing")
            : null,
    },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ state, amount }: typeof form.values) => move(slug, track, lead, state, wholeCents(amount)),
    onSettled: () => {
      setIsAsking(false);
      return client.invalidateQueries({ queryKey: trackKey({ slug, track }) });
    },
  });
  const isOver = ENDS.includes(lead.state);
  const { state } = form.values;
  return (
    <form
      noValidate
      className={classes.form}
      aria-label={lead.name}
      onSubmit={form.onSubmit((values) => (ENDS.includes(values.state) ? setIsAsking(true) : mutate(values)))}
    >
      {error && <ProblemNotice error={error} />}
      {!isOver && (
        <div className={classes.two}>
          <NativeSelect
            label={t("leads.move")}
            data={lead.next.map((value) => ({ value, label: t(`leads.states.${value}`) }))}
            {...form.getInputProps("state")}
          />
          <TextInput label={t("leads.amount")} inputMode="decimal" {...form.getInputProps("amount")} />
        </div>
      )}
      <div className="actions">
        <Button type="submit" variant="default" loading={isPending}>
          {t(isOver ? "leads.again" : "leads.save")}
        </Button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t("leads.endTitle", { name: lead.name })}
          body={t(state === "GRANTED" ? "leads.endGranted" : "leads.endBody")}
          confirm={t(`leads.ends.${state === "GRANTED" || state === "REFUSED" ? state : "DROPPED"}`)}
          cancel={t("common:cancel")}
          isBusy={isPending}
          onConfirm={() => mutate(form.values)}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </form>
  );
}
