import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { useMyNetwork } from "@/lib/me";
import type { TrackSummary } from "@/lib/model";
import { relay } from "./changes";
import { support } from "./queries";
import classes from "./support.module.css";
import { useChange } from "./use-change";

/** A track that nobody accompanies any more is taken on by an adviser; whoever runs the network names another lead. */
export function Relay({ track }: { track: TrackSummary }) {
  const { t } = useTranslation(["support", "common"]);
  const functions = useMyNetwork(track.network)?.functions ?? [];
  const [open, setOpen] = useState<"take" | "name">();
  const close = () => setOpen(undefined);
  const navigate = useNavigate();
  const taking = useChange(
    () => relay.take(track),
    () => void navigate({ to: "/parcours/$id", params: { id: track.id } }),
  );
  const isOver = track.state === "CLOSED";
  const canTake = track.adrift && functions.includes("conseil");
  const canName = !isOver && functions.includes("administration");
  if (!canTake && !canName) return null;
  return (
    <div className="actions">
      {track.leadAway && (
        <span className={classes.late}>{t(track.adrift ? "relay.adrift" : "relay.leadAway")}</span>
      )}
      {canTake && (
        <Button variant="outline" size="sm" onClick={() => setOpen("take")}>
          {t("relay.take")}
        </Button>
      )}
      {canName && (
        <Button variant="subtle" size="sm" onClick={() => setOpen("name")}>
          {t("relay.name")}
        </Button>
      )}
      {taking.error && <ProblemNotice error={taking.error} />}
      {open === "take" && (
        <ConfirmDialog
          title={t("relay.takeTitle", { collectivity: track.collectivity })}
          body={t("relay.takeBody")}
          confirm={t("relay.take")}
          cancel={t("common:cancel")}
          isBusy={taking.isPending}
          onConfirm={() => taking.mutate()}
          onCancel={close}
        />
      )}
      {open === "name" && <NameDialog track={track} onClose={close} />}
    </div>
  );
}

function NameDialog({ track, onClose }: { track: TrackSummary; onClose: () => void }) {
  const { t } = useTranslation(["support", "common"]);
  const { data = [] } = useQuery(support.advisers(track.network));
  const [chosen, setChosen] = useState("");
  const who = chosen || (data[0]?.id ?? "");
  const naming = useChange(() => relay.name(track, who), onClose);
  return (
    <Dialog title={t("relay.name")} onClose={onClose}>
      <div className={classes.section}>
        <p>{t("relay.nameBody")}</p>
        {naming.error && <ProblemNotice error={naming.error} />}
        <NativeSelect
          label={t("team.who")}
          value={who}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={data.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <div className="actions">
          <Button variant="default" onClick={onClose}>
            {t("common:cancel")}
          </Button>
          <Button disabled={!who} loading={naming.isPending} onClick={() => naming.mutate()}>
            {t("relay.doName")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
