import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { ProblemNotice } from "@/components/problem-notice";
import { today } from "@/lib/format";
import type { NewContribution, Organization } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import classes from "./organizations.module.css";
import { recordContribution } from "./queries";

const engagements = {
  ORGANIZATION: ["SHARE", "CONTRIBUTE", "RELY_ON"],
  NETWORK: ["SUPPORT", "ORGANIZE", "COMMUNICATE", "SHARE"],
} as const satisfies Record<NewContribution["side"], NewContribution["kind"][]>;

type Values = { given: string; date: string; label: string };

/** Writes down what one side gave the other: an engagement, a day, a few words. */
export function ContributionForm({
  organization,
  onDone,
}: {
  organization: Organization;
  onDone: () => void;
}) {
  const { t } = useTranslation(["organizations", "common"]);
  const client = useQueryClient();
  const form = useForm<Values>({
    initialValues: { given: "ORGANIZATION.SHARE", date: today(), label: "" },
    validate: {
      label: (value) => (value.trim() ? null : t("common:form.required")),
      date: (value) => (value && value <= today() ? null : t("engagements.pastOnly")),
    },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const { given, date, label } = form.getValues();
      const [side, kind] = given.split(".") as [NewContribution["side"], NewContribution["kind"]];
      return recordContribution(organization, { side, kind, date, label: label.trim() });
    },
    onSuccess: () =>
      client
        .invalidateQueries({ queryKey: ["organizations", organization.network, organization.id, "balance"] })
        .then(onDone),
    onError: (refusal) => refusal instanceof ProblemError && form.setErrors(refusal.fieldErrors),
  });
  const labels = {
    given: t("engagements.given"),
    date: t("engagements.date"),
    label: t("engagements.label"),
  };
  const field = (name: keyof typeof labels) => ({
    id: `apport-${name}`,
    label: labels[name],
    ...form.getInputProps(name),
  });
  const options = (side: NewContribution["side"], group: string) => ({
    group,
    items: engagements[side].map((kind) => ({
      value: `${side}.${kind}`,
      label: t(`engagements.kinds.${side}.${kind as "SHARE"}`),
    })),
  });
  return (
    <form
      noValidate
      className={classes.panel}
      onSubmit={form.onSubmit(() => mutate())}
      aria-label={t("engagements.add")}
    >
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `apport-${name}`} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
      <NativeSelect
        {...field("given")}
        size="md"
        data={[options("ORGANIZATION", organization.name), options("NETWORK", t("engagements.network"))]}
      />
      <TextInput {...field("date")} type="date" max={today()} />
      <TextInput {...field("label")} description={t("engagements.labelHelp")} maxLength={200} />
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t("engagements.save")}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t("common:cancel")}
        </Button>
      </div>
    </form>
  );
}
