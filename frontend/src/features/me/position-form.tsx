import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { ProblemNotice } from "@/components/problem-notice";
import { mine } from "@/lib/mine";
import type { NewPosition, PositionKind } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import classes from "./me.module.css";
import { declarePosition } from "./queries";

const kinds: PositionKind[] = [
  "TECHNICIEN",
  "CONSEIL_DEVELOPPEMENT",
  "SALARIE",
  "BENEVOLE",
  "CHERCHEUR",
  "HABITANT",
  "AGENT_ETAT",
];

export function PositionForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(["me", "common"]);
  const client = useQueryClient();
  const required = (value: string) => (value.trim() ? null : t("common:form.required"));
  const form = useForm<NewPosition>({
    initialValues: { title: "", kind: "TECHNICIEN", organization: "" },
    validate: { title: required, organization: required },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => declarePosition(form.getValues()),
    onSuccess: () => client.invalidateQueries({ queryKey: mine.positions.queryKey }).then(onDone),
    onError: (refusal) => refusal instanceof ProblemError && form.setErrors(refusal.fieldErrors),
  });
  const labels = {
    title: t("positions.jobTitle"),
    kind: t("positions.kind"),
    organization: t("positions.organization"),
  };
  const field = (name: keyof typeof labels) => ({
    id: `poste-${name}`,
    label: labels[name],
    ...form.getInputProps(name),
  });
  return (
    <form
      noValidate
      className={classes.panel}
      onSubmit={form.onSubmit(() => mutate())}
      aria-label={t("positions.add")}
    >
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `poste-${name}`} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
      <TextInput {...field("title")} description={t("positions.jobTitleHelp")} maxLength={120} />
      <TextInput {...field("organization")} maxLength={160} />
      <NativeSelect
        {...field("kind")}
        size="md"
        data={kinds.map((value) => ({ value, label: t(`common:positionKinds.${value}`) }))}
      />
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t("positions.save")}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t("common:cancel")}
        </Button>
      </div>
    </form>
  );
}
