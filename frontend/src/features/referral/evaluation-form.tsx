import { Button, Radio, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import type { Referral } from "@/lib/model";
import { evaluate } from "./queries";
import classes from "./referral.module.css";
import { useChange } from "./use-change";

type Props = { slug: string; track: string; referral: Referral; onClose: () => void };

const questions = ["relevance", "skillTransfer", "budget"] as const;
const scores = ["1", "2", "3", "4", "5"];

/** What a collectivité says of a mission: three questions, and words if it likes. It cannot be changed later. */
export function EvaluationForm({ slug, track, referral, onClose }: Props) {
  const { t } = useTranslation(["referral", "common"]);
  const missing = (said: string) => (said ? null : t("evaluate.missing"));
  const form = useForm({
    initialValues: { relevance: "", skillTransfer: "", budget: "", comment: "" },
    validate: { relevance: missing, skillTransfer: missing, budget: missing },
  });
  const saving = useChange(
    slug,
    track,
    ({ comment, ...said }: typeof form.values) =>
      evaluate(slug, track, referral, {
        relevance: Number(said.relevance),
        skillTransfer: Number(said.skillTransfer),
        budget: Number(said.budget),
        ...(comment.trim() && { comment: comment.trim() }),
      }),
    onClose,
  );
  return (
    <form
      noValidate
      className={classes.form}
      aria-label={t("evaluate.title", { name: referral.name ?? "" })}
      onSubmit={form.onSubmit((said) => saving.mutate(said))}
    >
      <h3>{t("evaluate.title", { name: referral.name ?? "" })}</h3>
      <p className={classes.muted}>{t("evaluate.lead")}</p>
      {saving.error && <ProblemNotice error={saving.error} />}
      {questions.map((question) => (
        <Radio.Group key={question} label={t(`evaluate.${question}`)} {...form.getInputProps(question)}>
          <div className={classes.scores}>
            {scores.map((score) => (
              <Radio key={score} value={score} label={t(`evaluate.scores.${score as "1"}`)} />
            ))}
          </div>
        </Radio.Group>
      ))}
      <Textarea
        label={t("evaluate.comment")}
        description={t("evaluate.commentHelp")}
        maxLength={2000}
        autosize
        minRows={3}
        {...form.getInputProps("comment")}
      />
      <div className="actions">
        <Button variant="default" onClick={onClose}>
          {t("common:cancel")}
        </Button>
        <Button type="submit" loading={saving.isPending}>
          {t("evaluate.send")}
        </Button>
      </div>
    </form>
  );
}
