import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { Fee } from "@/lib/model";
import classes from "./dues.module.css";
import { waiveFee } from "./queries";
import { useSettling } from "./use-settling";

/** Asks nothing this year, for a reason. */
export function WaiveDialog({ fee, onDone }: { fee: Fee; onDone: () => void }) {
  const { t } = useTranslation(["dues", "common"]);
  const form = useForm({
    initialValues: { reason: "" },
    validate: { reason: (value) => (value.trim() ? null : t("common:form.required")) },
  });
  const { mutate, isPending, error } = useSettling(
    () => waiveFee(fee, form.getValues().reason.trim()),
    onDone,
  );
  return (
    <Dialog title={t("waive.title", { name: fee.payerName })} onClose={onDone}>
      <form noValidate className={classes.dialog} onSubmit={form.onSubmit(() => mutate())}>
        <p>{t("waive.body", { year: fee.year })}</p>
        {error && <ProblemNotice error={error} />}
        <TextInput label={t("waive.reason")} maxLength={200} {...form.getInputProps("reason")} />
        <div className="actions">
          <Button type="submit" loading={isPending}>
            {t("waive.save")}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t("common:cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
