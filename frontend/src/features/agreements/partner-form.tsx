import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { NewPartner } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import classes from "./agreements.module.css";
import { addPartner, agreements } from "./queries";

const CLIENT_ID = /^partner-[a-z0-9-]{1,50}$/;

/** Makes a partner known by the client that was made for it in the console. */
export function PartnerForm({ slug, onDone }: { slug: string; onDone: (partner?: string) => void }) {
  const { t } = useTranslation(["agreements", "common"]);
  const client = useQueryClient();
  const form = useForm<NewPartner>({
    initialValues: { clientId: "partner-", name: "" },
    validate: {
      clientId: (value) => (CLIENT_ID.test(value) ? null : t("partner.clientIdForm")),
      name: (value) => (value.trim() ? null : t("common:form.required")),
    },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => addPartner(slug, form.getValues()),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: agreements.partners(slug).queryKey });
      onDone(id);
    },
    onError: (refusal) => refusal instanceof ProblemError && form.setErrors(refusal.fieldErrors),
  });
  return (
    <Dialog title={t("partner.add")} onClose={() => onDone()}>
      <form noValidate className={classes.form} onSubmit={form.onSubmit(() => mutate())}>
        <p>{t("partner.lead")}</p>
        <TextInput label={t("partner.name")} maxLength={120} {...form.getInputProps("name")} />
        <TextInput
          label={t("partner.clientId")}
          description={t("partner.clientIdHelp")}
          maxLength={58}
          spellCheck={false}
          {...form.getInputProps("clientId")}
        />
        {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
        <div className="actions">
          <Button type="submit" loading={isPending}>
            {t("partner.save")}
          </Button>
          <Button variant="default" onClick={() => onDone()}>
            {t("common:cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
