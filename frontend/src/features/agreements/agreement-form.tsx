import { Button, Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { ProblemNotice } from "@/components/problem-notice";
import type { NewAgreement, SharedField } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import classes from "./agreements.module.css";
import { PartnerForm } from "./partner-form";
import { agreements, makeAgreement, readTexts } from "./queries";
import { ReadBeforeMaking } from "./read-before-making";

const sharedFields: SharedField[] = [
  "HEADLINE",
  "MANDATES",
  "POSITIONS",
  "PRACTICES",
  "HELP_OFFERED",
  "HELP_SOUGHT",
  "EMAIL",
  "PHONE",
];

/** The terms of a new agreement; what people will be told is read before it is made. */
export function AgreementForm({ slug }: { slug: string }) {
  const { t } = useTranslation(["agreements", "common"]);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data: partners = [] } = useQuery(agreements.partners(slug));
  const [isReading, setIsReading] = useState(false);
  const [isAdding, setIsAdding] = useState(false);
  const required = (value: string) => (value.trim() ? null : t("common:form.required"));
  const form = useForm<NewAgreement>({
    initialValues: { partner: "", purpose: "", fields: ["HEADLINE", "MANDATES"], startsOn: "", endsOn: "" },
    validate: {
      partner: required,
      purpose: required,
      fields: (chosen) => (chosen.length > 0 ? null : t("common:form.required")),
      startsOn: required,
      endsOn: required,
    },
  });
  const onError = (refusal: Error) => {
    setIsReading(false);
    if (refusal instanceof ProblemError) form.setErrors(refusal.fieldErrors);
  };
  const texts = useMutation({
    mutationFn: () => readTexts(slug, form.getValues()),
    onSuccess: () => setIsReading(true),
    onError,
  });
  const making = useMutation({
    mutationFn: () => makeAgreement(slug, form.getValues()),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: agreements.all(slug) });
      await navigate({ to: "/reseaux/$slug/administration/conventions/$id", params: { slug, id } });
    },
    onError,
  });
  const labels = {
    partner: t("form.partner"),
    purpose: t("form.purpose"),
    fields: t("form.fields"),
    startsOn: t("form.startsOn"),
    endsOn: t("form.endsOn"),
  };
  const field = (name: keyof typeof labels) => ({
    id: `convention-${name}`,
    label: labels[name],
    ...form.getInputProps(name),
  });
  const refused = making.error ?? texts.error;
  const handleKnown = (partner?: string) => {
    if (partner) form.setFieldValue("partner", partner);
    setIsAdding(false);
  };
  return (
    <>
      <form noValidate className={classes.form} onSubmit={form.onSubmit(() => texts.mutate())}>
        <FormSummary errors={form.errors} labels={labels} idOf={(name) => `convention-${name}`} />
        {refused && Object.keys(form.errors).length === 0 && <ProblemNotice error={refused} />}
        <NativeSelect
          {...field("partner")}
          data={[
            { value: "", label: t("form.choose") },
            ...partners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button variant="default" className={classes.aside ?? ""} onClick={() => setIsAdding(true)}>
          {t("partner.add")}
        </Button>
        <Textarea
          {...field("purpose")}
          description={t("form.purposeHelp")}
          maxLength={300}
          autosize
          minRows={2}
        />
        <Checkbox.Group {...field("fields")} description={t("form.fieldsHelp")}>
          <div className={classes.fields}>
            {sharedFields.map((name) => (
              <Checkbox key={name} value={name} label={t(`fields.${name}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <div className={classes.pair}>
          <TextInput type="date" {...field("startsOn")} />
          <TextInput type="date" {...field("endsOn")} description={t("form.endsOnHelp")} />
        </div>
        <div className="actions">
          <Button type="submit" loading={texts.isPending}>
            {t("form.read")}
          </Button>
        </div>
      </form>
      {isReading && texts.data && (
        <ReadBeforeMaking
          texts={texts.data.items}
          isBusy={making.isPending}
          onMake={() => making.mutate()}
          onClose={() => setIsReading(false)}
        />
      )}
      {isAdding && <PartnerForm slug={slug} onDone={handleKnown} />}
    </>
  );
}
