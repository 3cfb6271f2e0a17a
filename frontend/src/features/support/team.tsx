import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { day } from "@/lib/format";
import type { SupportTrack } from "@/lib/model";
import { team } from "./changes";
import { Members } from "./members";
import { support } from "./queries";
import classes from "./support.module.css";
import { useChange } from "./use-change";

/** Who accompanies, and who takes part for the collectivité. */
export function Team({ track }: { track: SupportTrack }) {
  const { t } = useTranslation(["support", "common"]);
  const [open, setOpen] = useState<"hand" | "add">();
  const [leaving, setLeaving] = useState<{ person: string; name: string }>();
  const removing = useChange(
    (person: string) => team.remove(track.id, person),
    () => setLeaving(undefined),
  );
  const present = track.advisers.filter(({ until }) => !until);
  const past = track.advisers.filter(({ until }) => until);
  return (
    <section className={classes.section}>
      <h2>{t("team.title")}</h2>
      <h3>{t("team.advisers")}</h3>
      {removing.error && <ProblemNotice error={removing.error} />}
      <ul>
        {present.map(({ person, name, leads, away, since }) => (
          <li key={since + (person ?? "")} className={classes.line}>
            {name ?? t("team.erased")} {leads && <span className={classes.muted}>({t("team.leads")})</span>}
            {away && <span className={classes.late}>{t("team.away")}</span>}
            {track.adviser && !leads && person && (
              <Button variant="subtle" size="sm" onClick={() => setLeaving({ person, name: name ?? "" })}>
                {t("team.remove", { name })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <details>
          <summary>{t("team.history")}</summary>
          <ul>
            {past.map(({ person, name, since, until }) => (
              <li key={since + (person ?? "")}>
                {t("team.wasThere", {
                  name: name ?? t("team.erased"),
                  from: day(since),
                  until: day(until ?? since),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {track.adviser && track.state !== "CLOSED" && (
        <div className="actions">
          <Button variant="outline" size="sm" onClick={() => setOpen("hand")}>
            {t("team.handOver")}
          </Button>
          <Button variant="subtle" size="sm" onClick={() => setOpen("add")}>
            {t("team.add")}
          </Button>
        </div>
      )}
      {leaving && (
        <ConfirmDialog
          title={t("team.takeOffTitle", leaving)}
          body={t("team.removeBody")}
          confirm={t("team.takeOff")}
          cancel={t("common:cancel")}
          isBusy={removing.isPending}
          onConfirm={() => removing.mutate(leaving.person)}
          onCancel={() => setLeaving(undefined)}
        />
      )}
      {open && <AdviserDialog track={track} leads={open === "hand"} onClose={() => setOpen(undefined)} />}
      <h3>{track.collectivity}</h3>
      <Members track={track} />
    </section>
  );
}

function AdviserDialog({
  track,
  leads,
  onClose,
}: {
  track: SupportTrack;
  leads: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation(["support", "common"]);
  const { data = [] } = useQuery(support.advisers(track.network));
  const others = data.filter(
    ({ id }) =>
      !track.advisers.some(
        ({ person, until, leads: leading }) => person === id && !until && (leading || !leads),
      ),
  );
  const [chosen, setChosen] = useState("");
  const [staysOn, setStaysOn] = useState(true);
  const who = chosen || (others[0]?.id ?? "");
  const { mutate, isPending, error } = useChange(
    () => (leads ? team.handOver(track.id, who, staysOn) : team.add(track.id, who)),
    onClose,
  );
  return (
    <Dialog title={t(leads ? "team.handOver" : "team.add")} onClose={onClose}>
      <div className={classes.section}>
        {error && <ProblemNotice error={error} />}
        {others.length === 0 ? (
          <p>{t("team.nobodyElse")}</p>
        ) : (
          <NativeSelect
            label={t("team.who")}
            value={who}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {leads && (
          <Checkbox
            label={t("team.staysOn")}
            description={t("team.staysOnHelp")}
            checked={staysOn}
            onChange={(event) => setStaysOn(event.currentTarget.checked)}
          />
        )}
        <div className="actions">
          <Button variant="default" onClick={onClose}>
            {t("common:cancel")}
          </Button>
          <Button disabled={!who} loading={isPending} onClick={() => mutate()}>
            {t(leads ? "team.doHandOver" : "team.doAdd")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
