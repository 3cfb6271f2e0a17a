import { Button, Checkbox, MultiSelect, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { ProblemNotice } from "@/components/problem-notice";
import type { Expert, ExpertInput, LegalForm } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { usePractices } from "@/lib/use-practices";
import { Charter } from "./charter";
import classes from "./expert.module.css";
import { procurementRoutes } from "./expert-filters";
import { Perimeter } from "./perimeter";
import { apply, change, experts } from "./queries";
import { References } from "./references";
import { inputOf, type Values, valuesOf } from "./values";

const legalForms: LegalForm[] = [
  "INDEPENDENT",
  "COMPANY",
  "COOPERATIVE",
  "ASSOCIATION",
  "PUBLIC_BODY",
  "OTHER",
];
const idOf = (field: string) => `expert-${field}`;

type Props = {
  slug: string;
  /** None for a new one. */
  expert?: Expert;
  /** An adviser enters somebody whose signed charter reached the network. */
  onBehalf?: boolean;
  onDone: () => void;
};

/** What an expert says of their practice. */
export function ExpertForm({ slug, expert, onBehalf = false, onDone }: Props) {
  const { t } = useTranslation(["expert", "common"]);
  const client = useQueryClient();
  const { choices } = usePractices();
  const required = (value: string) => (value.trim() ? null : t("common:form.required"));
  const form = useForm<Values>({
    initialValues: valuesOf(expert),
    validate: {
      name: required,
      presentation: required,
      skills: (value) => (value.length > 0 ? null : t("form.skillsMissing")),
      procurement: (value) => (value.length > 0 ? null : t("form.routesMissing")),
      email: (value) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : t("form.emailMissing")),
      website: (value) => (!value.trim() || /^https?:\/\//.test(value) ? null : t("form.websiteStart")),
      references: (value) =>
        value.every(({ title, collectivity, year }) => title && collectivity && /^\d{4}$/.test(year))
          ? null
          : t("form.referencesIncomplete"),
      charter: (value) => (expert || value ? null : t("form.charterMissing")),
    },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (card: ExpertInput) =>
      expert ? change(slug, expert, card) : apply(slug, card, form.values.charter, onBehalf),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: experts.all(slug) });
      onDone();
    },
    onError: (refusal) => {
      if (!(refusal instanceof ProblemError)) return;
      form.setErrors(
        Object.fromEntries(
          Object.entries(refusal.fieldErrors).map(([field, message]) => [
            field.replace(/^card\./, "").replace(/[.[].*$/, ""),
            message,
          ]),
        ),
      );
    },
  });
  const labels = {
    name: t("form.name"),
    legalForm: t("form.legalForm"),
    presentation: t("form.presentation"),
    skills: t("form.skills"),
    perimeter: t("form.perimeter"),
    references: t("form.references"),
    procurement: t("form.procurement"),
    email: t("form.email"),
    phone: t("form.phone"),
    website: t("form.website"),
    charter: t("form.charter"),
  };
  const field = (name: keyof typeof labels) => ({
    id: idOf(name),
    label: labels[name],
    ...form.getInputProps(name),
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit((values) => mutate(inputOf(values)))}>
      <FormSummary errors={form.errors} labels={labels} idOf={idOf} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
      <TextInput {...field("name")} description={t("form.nameHelp")} maxLength={160} />
      <NativeSelect
        {...field("legalForm")}
        data={legalForms.map((value) => ({ value, label: t(`forms.${value}`) }))}
      />
      <Textarea
        {...field("presentation")}
        description={t("form.presentationHelp")}
        autosize
        minRows={4}
        maxLength={3000}
      />
      <MultiSelect {...field("skills")} searchable data={choices} maxValues={20} />
      <Perimeter
        id={idOf("perimeter")}
        places={form.values.perimeter}
        error={form.errors.perimeter}
        onChange={(perimeter) => form.setFieldValue("perimeter", perimeter)}
      />
      <References
        id={idOf("references")}
        references={form.values.references}
        error={form.errors.references}
        onChange={(references) => form.setFieldValue("references", references)}
      />
      <Checkbox.Group {...field("procurement")} description={t("form.procurementHelp")}>
        {procurementRoutes.map((route) => (
          <Checkbox key={route} value={route} label={t(`routes.${route}`)} mt="xs" />
        ))}
      </Checkbox.Group>
      <TextInput {...field("email")} type="email" description={t("form.emailHelp")} maxLength={254} />
      <TextInput {...field("phone")} type="tel" description={t("common:optional")} maxLength={32} />
      <TextInput
        {...field("website")}
        type="url"
        description={t("common:optional")}
        placeholder="https://"
        maxLength={300}
      />
      {!expert && (
        <Charter
          slug={slug}
          id={idOf("charter")}
          onBehalf={onBehalf}
          accepted={form.values.charter}
          error={form.errors.charter}
          onAccept={(sha256) => form.setFieldValue("charter", sha256)}
        />
      )}
      <div>
        <Button type="submit" size="md" loading={isPending}>
          {t(expert ? "form.save" : "form.send")}
        </Button>
      </div>
    </form>
  );
}
