import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { SupportSession, SupportTrack } from "@/lib/model";
import { sessions } from "./changes";
import classes from "./support.module.css";
import { useChange } from "./use-change";

type Props = { track: SupportTrack; session: SupportSession; onClose: () => void };

/** Whether a session was held, and who of the collectivité came. */
export function OutcomeForm({ track, session, onClose }: Props) {
  const { t } = useTranslation(["support", "common"]);
  const [present, setPresent] = useState<string[]>(track.members.map(({ id }) => id));
  const { mutate, isPending, error } = useChange(
    (outcome: "DONE" | "NO_SHOW") => sessions.note(session, outcome, outcome === "DONE" ? present : []),
    onClose,
  );
  return (
    <Dialog title={t("outcome.title")} onClose={onClose}>
      <div className={classes.section}>
        {error && <ProblemNotice error={error} />}
        <Checkbox.Group label={t("outcome.present")} value={present} onChange={setPresent}>
          <div className={classes.section}>
            {track.members.map(({ id, name, role }) => (
              <Checkbox key={id} value={id} label={`${name ?? "…"} (${t(`roles.${role}`)})`} />
            ))}
          </div>
        </Checkbox.Group>
        <div className="actions">
          <Button variant="default" loading={isPending} onClick={() => mutate("NO_SHOW")}>
            {t("outcome.noShow")}
          </Button>
          <Button loading={isPending} onClick={() => mutate("DONE")}>
            {t("outcome.done")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
