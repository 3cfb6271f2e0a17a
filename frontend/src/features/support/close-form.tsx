import { Button, Rating, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { SupportTrack } from "@/lib/model";
import { course } from "./changes";
import classes from "./support.module.css";
import { useChange } from "./use-change";

/** What came of a track: it ends with this. */
export function CloseForm({ track, onClose }: { track: SupportTrack; onClose: () => void }) {
  const { t } = useTranslation(["support", "common"]);
  const [goals, setGoals] = useState("");
  const [satisfaction, setSatisfaction] = useState(0);
  const [changes, setChanges] = useState("");
  const { mutate, isPending, error } = useChange(
    () =>
      course.close(track, {
        goalsReached: goals,
        ...(satisfaction > 0 && { satisfaction }),
        ...(changes.trim() && { changesInPractice: changes }),
      }),
    onClose,
  );
  return (
    <Dialog title={t("close.title")} size="lg" onClose={onClose}>
      <div className={classes.section}>
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
        <div>
          <span id="satisfaction">{t("close.satisfaction")}</span>
          <Rating
            aria-labelledby="satisfaction"
            value={satisfaction}
            onChange={setSatisfaction}
            getSymbolLabel={(value) => t("close.outOfFive", { value })}
          />
        </div>
        <Textarea
          label={t("close.changes")}
          autosize
          minRows={3}
          maxLength={4000}
          value={changes}
          onChange={(event) => setChanges(event.currentTarget.value)}
        />
        <div className="actions">
          <Button variant="default" onClick={onClose}>
            {t("common:cancel")}
          </Button>
          <Button color="clay" disabled={!goals.trim()} loading={isPending} onClick={() => mutate()}>
            {t("close.do")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
