import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { mine } from "@/lib/mine";
import type { Position } from "@/lib/model";
import classes from "./me.module.css";
import { PositionForm } from "./position-form";
import { removePosition } from "./queries";

/** Places held in organisations, which are not mandates. */
export function Positions() {
  const { t } = useTranslation("me");
  const { data = [], error } = useQuery(mine.positions);
  const [isAdding, setIsAdding] = useState(false);
  return (
    <section className={classes.group}>
      <h2>{t("positions.title")}</h2>
      <p className={classes.muted}>{t("positions.lead")}</p>
      {error && <ProblemNotice error={error} />}
      {data.length > 0 && (
        <ul className={classes.lines}>
          {data.map((position) => (
            <PositionLine key={position.id} position={position} />
          ))}
        </ul>
      )}
      {isAdding ? (
        <PositionForm onDone={() => setIsAdding(false)} />
      ) : (
        <div>
          <Button variant="outline" onClick={() => setIsAdding(true)}>
            {t("positions.add")}
          </Button>
        </div>
      )}
    </section>
  );
}

function PositionLine({ position }: { position: Position }) {
  const { t } = useTranslation(["me", "common"]);
  const client = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => removePosition(position),
    onSuccess: () => client.invalidateQueries({ queryKey: mine.positions.queryKey }),
  });
  const words = `${position.title}, ${position.organization}`;
  return (
    <li>
      <div>
        <h3>{words}</h3>
        <p className={classes.muted}>{t(`common:positionKinds.${position.kind}`)}</p>
        {error && <ProblemNotice error={error} />}
      </div>
      <Button
        variant="subtle"
        color="clay"
        size="sm"
        aria-label={`${t("mandates.remove")} : ${words}`}
        onClick={() => setIsAsking(true)}
      >
        {t("mandates.remove")}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t("positions.removeTitle")}
          body={t("positions.removeBody", { position: words })}
          confirm={t("positions.removeSave")}
          cancel={t("mandates.keep")}
          isBusy={isPending}
          onConfirm={() => mutate()}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}
