import { Button, Radio, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { useClosing } from "@/components/use-closing";
import type { SupportTrack } from "@/lib/model";
import { course } from "./changes";
import classes from "./support.module.css";
import { useChange } from "./use-change";

const marks = ["1", "2", "3", "4", "5"];

/** What came of a track: it ends with this. */
export function CloseForm({ track, onClose }: { track: SupportTrack; onClose: () => void }) {
  const { t } = useTranslation(["support", "common"]);
  const [goals, setGoals] = useState("");
  const [satisfaction, setSatisfaction] = useState("");
  const [changes, setChanges] = useState("");
  const { mutate, isPending, error } = useChange(
    () =>
      course.close(track, {
        goalsReached: goals,
        ...(satisfaction && { satisfaction: Number(satisfaction) }),
        ...(changes.trim() && { changesInPractice: changes }),
      }),
    onClose,
  );
  const { close, question } = useClosing(Boolean(goals || satisfaction || changes) && !isPending, onClose);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <Dialog title={t("close.title")} size="lg" onClose={close}>
      <form className={classes.section} onSubmit={handleSubmit}>
        <p>{t("close.lead")}</p>
        {error && <ProblemNotice error={error} />}
        <Textarea
          label={t("close.goals")}
          autosize
          minRows={3}
          maxLength={4000}
          data-autofocus
          value={goals}
          onChange={(event) => setGoals(event.currentTarget.value)}
        />
        <Radio.Group
          label={t("close.satisfaction")}
          description={t("common:optional")}
          value={satisfaction}
          onChange={setSatisfaction}
        >
          <div className={classes.marks}>
            {marks.map((value) => (
              <Radio key={value} value={value} label={t("close.outOfFive", { value })} />
            ))}
          </div>
        </Radio.Group>
        <Textarea
          label={t("close.changes")}
          description={t("common:optional")}
          autosize
          minRows={3}
          maxLength={4000}
          value={changes}
          onChange={(event) => setChanges(event.currentTarget.value)}
        />
        <div className="actions">
          <Button variant="default" onClick={close}>
            {t("common:cancel")}
          </Button>
          <Button type="submit" color="clay" disabled={!goals.trim()} loading={isPending}>
            {t("close.do")}
          </Button>
        </div>
      </form>
      {question}
    </Dialog>
  );
}
