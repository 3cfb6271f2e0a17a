import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { SupportTrack } from "@/lib/model";
import { team } from "./changes";
import { InviteForm } from "./invite-form";
import classes from "./support.module.css";
import { useChange } from "./use-change";

type Leaving = { id: string; name: string; mine: boolean };

/** Those of the collectivité: invited, joined, and how they leave. */
export function Members({ track }: { track: SupportTrack }) {
  const { t } = useTranslation(["support", "common"]);
  const [leaving, setLeaving] = useState<Leaving>();
  const reminding = useChange((id: string) => team.remind(track.id, id));
  const navigate = useNavigate();
  const removing = useChange(
    ({ id }: Leaving) => team.removeMember(track.id, id),
    () => {
      if (leaving?.mine) void navigate({ to: "/mes-parcours" });
      setLeaving(undefined);
    },
  );
  const error = reminding.error ?? removing.error;
  return (
    <>
      {error && <ProblemNotice error={error} />}
      {track.members.length === 0 && <p className={classes.muted}>{t("team.noMembers")}</p>}
      <ul>
        {track.members.map(({ id, name = "…", role, email, account, joined, mine }) => (
          <li key={id} className={classes.line}>
            <span>
              {name} <span className={classes.muted}>({t(`roles.${role}`)})</span>
            </span>
            {email && <a href={`mailto:${email}`}>{email}</a>}
            {account && <span className={classes.muted}>{t("team.otherAddress", { account })}</span>}
            {!joined && <span className={classes.muted}>{t("team.notYet")}</span>}
            {track.adviser && !joined && (
              <Button variant="subtle" size="sm" onClick={() => reminding.mutate(id)}>
                {t("team.remind")}
              </Button>
            )}
            {(track.adviser || mine) && (
              <Button variant="subtle" size="sm" color="clay" onClick={() => setLeaving({ id, name, mine })}>
                {t(mine ? "team.quit" : "team.takeOff")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {track.state === "ACTIVE" && <InviteForm track={track} />}
      {leaving && (
        <ConfirmDialog
          title={leaving.mine ? t("team.quitTitle") : t("team.takeOffTitle", leaving)}
          body={t(leaving.mine ? "team.quitBody" : "team.takeOffBody")}
          confirm={t(leaving.mine ? "team.quit" : "team.takeOff")}
          cancel={t("common:cancel")}
          isBusy={removing.isPending}
          onConfirm={() => removing.mutate(leaving)}
          onCancel={() => setLeaving(undefined)}
        />
      )}
    </>
  );
}
