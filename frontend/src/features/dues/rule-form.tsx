import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { ProblemNotice } from "@/components/problem-notice";
import { cents, typedEuros, wholeCents } from "@/lib/cents";
import type { FeeRule, NewFeeRule } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import classes from "./dues.module.css";
import { decideRule, dues } from "./queries";

type Values = {
  payer: NewFeeRule["payer"];
  kind: NewFeeRule["kind"];
  amountCents: string;
  rateCents: string;
  minimumCents: string;
  capCents: string;
  dueOn: string;
};

function valuesOf(year: number, rule: FeeRule | undefined): Values {
  return {
    payer: rule?.payer ?? "ORGANIZATION",
    kind: rule?.kind ?? "PER_INHABITANT",
    amountCents: typedEuros(rule?.amountCents),
    rateCents: typedEuros(rule?.rateCents),
    minimumCents: typedEuros(rule?.minimumCents),
    capCents: typedEuros(rule?.capCents),
    dueOn: rule?.dueOn ?? `${year}-03-31`,
  };
}

function ruleOf({ payer, kind, amountCents, rateCents, minimumCents, capCents, dueOn }: Values): NewFeeRule {
  const rule: NewFeeRule = { payer, kind, dueOn };
  const minimum = wholeCents(minimumCents);
  const cap = wholeCents(capCents);
  if (kind === "PER_INHABITANT") rule.rateCents = cents(rateCents) ?? 0;
  else rule.amountCents = wholeCents(amountCents) ?? 0;
  if (kind !== "FLAT" && minimum !== undefined) rule.minimumCents = minimum;
  if (kind !== "FLAT" && cap !== undefined) rule.capCents = cap;
  return rule;
}

type Props = { slug: string; year: number; rules: FeeRule[]; onDone: () => void };

/** Decides on the rule of a year; another one replaces it for what is still to be asked. */
export function RuleForm({ slug, year, rules, onDone }: Props) {
  const { t } = useTranslation(["dues", "common"]);
  const client = useQueryClient();
  const optional = (value: string) =>
    !value.trim() || wholeCents(value) !== undefined ? null : t("rules.number");
  const form = useForm<Values>({
    initialValues: valuesOf(year, rules[0]),
    validate: {
      amountCents: (value, { kind }) =>
        kind === "PER_INHABITANT" || wholeCents(value) !== undefined ? null : t("rules.number"),
      rateCents: (value, { kind }) => (kind !== "PER_INHABITANT" || cents(value) ? null : t("rules.number")),
      minimumCents: optional,
      capCents: optional,
      dueOn: (value) => (value ? null : t("common:form.required")),
    },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => decideRule(slug, year, ruleOf(form.getValues())),
    onSuccess: () => client.invalidateQueries({ queryKey: dues.all }).then(onDone),
    onError: (refusal) => refusal instanceof ProblemError && form.setErrors(refusal.fieldErrors),
  });
  const { payer, kind } = form.values;
  const labels = {
    payer: t("rules.payer"),
    kind: t("rules.kind"),
    amountCents: t(kind === "CHOSEN" ? "rules.suggested" : "rules.amount"),
    rateCents: t("rules.rate"),
    minimumCents: t("rules.minimum"),
    capCents: t("rules.cap"),
    dueOn: t("rules.dueOn"),
  };
  const field = (name: keyof typeof labels) => ({
    id: `bareme-${name}`,
    label: labels[name],
    ...form.getInputProps(name),
  });
  const amount = (name: keyof typeof labels) => ({
    ...field(name),
    inputMode: "decimal" as const,
    maxLength: 20,
  });
  const kinds =
    payer === "PERSON" ? (["FLAT", "CHOSEN"] as const) : (["FLAT", "PER_INHABITANT", "CHOSEN"] as const);
  return (
    <form
      noValidate
      className={classes.panel}
      onSubmit={form.onSubmit(() => mutate())}
      aria-label={t("rules.title")}
    >
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `bareme-${name}`} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
      <div className={classes.pair}>
        <NativeSelect
          {...field("payer")}
          size="md"
          data={(["ORGANIZATION", "PERSON"] as const).map((value) => ({
            value,
            label: t(`rules.payers.${value}`),
          }))}
          onChange={(event) =>
            form.setValues(
              event.currentTarget.value === "PERSON"
                ? { payer: "PERSON", kind: "CHOSEN" }
                : { payer: "ORGANIZATION" },
            )
          }
        />
        <NativeSelect
          {...field("kind")}
          size="md"
          data={kinds.map((value) => ({ value, label: t(`rules.kinds.${value}`) }))}
        />
      </div>
      {kind === "PER_INHABITANT" ? (
        <TextInput {...amount("rateCents")} description={t("rules.rateHelp")} />
      ) : (
        <TextInput {...amount("amountCents")} />
      )}
      {kind !== "FLAT" && (
        <div className={classes.pair}>
          <TextInput {...amount("minimumCents")} description={t("common:optional")} />
          <TextInput {...amount("capCents")} description={t("common:optional")} />
        </div>
      )}
      <TextInput {...field("dueOn")} type="date" />
      {rules.length > 0 && <p className={classes.muted}>{t("rules.stays")}</p>}
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t("rules.save")}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t("common:cancel")}
        </Button>
      </div>
    </form>
  );
}
