import { Button, MultiSelect, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { LeaveGuard } from "@/components/leave-guard";
import { ProblemNotice } from "@/components/problem-notice";
import { initiativeKinds } from "@/lib/initiative-kinds";
import type { PeerAgreement, PeerAgreementInput } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { type Track, trackKey } from "@/lib/track";
import { usePractices } from "@/lib/use-practices";
import classes from "./peer.module.css";
import { agree } from "./queries";

const idOf = (field: string) => `pair-${field}`;

type Props = {
  of: Track;
  start: PeerAgreementInput;
  /** The agreement that these words replace. */
  known?: PeerAgreement;
  onDone?: () => void;
};

/** The words with which a collectivité agrees to be presented. */
export function AgreementForm({ of, start, known, onDone }: Props) {
  const { t } = useTranslation(["peer", "initiative", "common"]);
  const client = useQueryClient();
  const { choices } = usePractices();
  const { summary, themes, initiatives } = start;
  const form = useForm({
    initialValues: { summary, themes, initiatives },
    validate: {
      summary: (typed) => (typed.trim() ? null : t("common:form.required")),
      themes: (chosen) => (chosen.length > 0 ? null : t("agreement.themesMissing")),
    },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (said: PeerAgreementInput) => agree(of, said, known),
    onSuccess: () => onDone?.(),
    onError: (refusal) => refusal instanceof ProblemError && form.setErrors(refusal.fieldErrors),
    onSettled: () => client.invalidateQueries({ queryKey: trackKey(of) }),
  });
  const labels = {
    summary: t("agreement.summary"),
    themes: t("agreement.themes"),
    initiatives: t("agreement.initiatives"),
  };
  const field = (name: keyof typeof labels) => ({
    id: idOf(name),
    label: labels[name],
    ...form.getInputProps(name),
  });
  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit((said) => mutate(said))}>
      <FormSummary errors={form.errors} labels={labels} idOf={idOf} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
      <Textarea
        {...field("summary")}
        description={t("agreement.summaryHelp")}
        autosize
        minRows={2}
        maxLength={300}
      />
      <MultiSelect {...field("themes")} searchable data={choices} maxValues={10} />
      <MultiSelect
        {...field("initiatives")}
        description={t("common:optional")}
        data={initiativeKinds.map((value) => ({ value, label: t(`initiative:kinds.${value}`) }))}
      />
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t(known ? "agreement.save" : "agreement.accept")}
        </Button>
        {onDone && (
          <Button variant="default" onClick={onDone}>
            {t("common:cancel")}
          </Button>
        )}
      </div>
      <LeaveGuard when={form.isDirty() && !isPending} />
    </form>
  );
}
