import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { SupportTrack } from "@/lib/model";
import { CadenceInput } from "./cadence-input";
import { course } from "./changes";
import classes from "./support.module.css";
import { ThemesInput } from "./themes";
import { useChange } from "./use-change";

/** What a track aims at, its themes, and its rhythm. */
export function PlanForm({ track: latest, onClose }: { track: SupportTrack; onClose: () => void }) {
  const { t } = useTranslation(["support", "common"]);
  const [track] = useState(latest); // as it was opened: what is typed replaces that version and no later one
  const [objectives, setObjectives] = useState(track.objectives ?? "");
  const [themes, setThemes] = useState(track.themes);
  const [weeks, setWeeks] = useState<number | string>(track.cadenceWeeks ?? "");
  const { mutate, isPending, error } = useChange(
    () => course.plan(track, objectives, themes, Number(weeks) || undefined),
    onClose,
  );
  return (
    <Dialog title={t("course.plan")} onClose={onClose}>
      <div className={classes.section}>
        {error && <ProblemNotice error={error} />}
        <Textarea
          label={t("course.objectives")}
          autosize
          minRows={4}
          maxLength={4000}
          value={objectives}
          onChange={(event) => setObjectives(event.currentTarget.value)}
        />
        <ThemesInput value={themes} onChange={setThemes} />
        {track.mode !== "ONE_OFF" && <CadenceInput slug={track.network} value={weeks} onChange={setWeeks} />}
        <div className="actions">
          <Button variant="default" onClick={onClose}>
            {t("common:cancel")}
          </Button>
          <Button loading={isPending} onClick={() => mutate()}>
            {t("save")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
