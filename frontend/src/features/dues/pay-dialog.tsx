import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { typedEuros, wholeCents } from "@/lib/cents";
import { today } from "@/lib/format";
import type { Fee, Payment } from "@/lib/model";
import classes from "./dues.module.css";
import { payFee } from "./queries";
import { useSettling } from "./use-settling";

const means = ["TRANSFER", "CHEQUE", "MANDAT_ADMINISTRATIF", "CASH"] as const;

/** When and by which means it was paid, and how much where that is free. */
export function PayDialog({ fee, onDone }: { fee: Fee; onDone: () => void }) {
  const { t } = useTranslation(["dues", "common"]);
  const isFree = fee.rule.kind === "CHOSEN";
  const form = useForm({
    initialValues: {
      paidOn: today(),
      means: (fee.organization ? "MANDAT_ADMINISTRATIF" : "TRANSFER") as Payment["means"],
      amount: typedEuros(fee.amountCents),
    },
    validate: {
      paidOn: (value) => (value && value <= today() ? null : t("common:form.required")),
      amount: (value) => (wholeCents(value) === undefined ? t("rules.number") : null),
    },
  });
  const { mutate, isPending, error } = useSettling(() => {
    const { paidOn, means: by, amount } = form.getValues();
    const amountCents = wholeCents(amount);
    return payFee(fee, { paidOn, means: by, ...(isFree && amountCents !== undefined && { amountCents }) });
  }, onDone);
  return (
    <Dialog title={t("pay.title", { name: fee.payerName })} onClose={onDone}>
      <form noValidate className={classes.dialog} onSubmit={form.onSubmit(() => mutate())}>
        {error && <ProblemNotice error={error} />}
        <TextInput label={t("pay.paidOn")} type="date" max={today()} {...form.getInputProps("paidOn")} />
        <NativeSelect
          label={t("pay.means")}
          size="md"
          data={means.map((value) => ({ value, label: t(`common:paymentMeans.${value}`) }))}
          {...form.getInputProps("means")}
        />
        {isFree && (
          <TextInput
            label={t("pay.amount")}
            inputMode="decimal"
            maxLength={20}
            {...form.getInputProps("amount")}
          />
        )}
        <p>{t("pay.renews", { year: fee.year })}</p>
        <div className="actions">
          <Button type="submit" loading={isPending}>
            {t("pay.save")}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t("common:cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
