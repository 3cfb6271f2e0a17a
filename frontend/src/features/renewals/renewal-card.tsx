import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { day, number } from "@/lib/format";
import type { Renewal } from "@/lib/model";
import { remind, undoRenewal } from "./queries";
import classes from "./renewals.module.css";
import { Unanswered } from "./unanswered";

/** One renewal: how many have answered, who has not, reminding them, and undoing it while nobody has. */
export function RenewalCard({ slug, renewal }: { slug: string; renewal: Renewal }) {
  const { t } = useTranslation(["renewals", "common"]);
  const client = useQueryClient();
  const [isUndoing, setIsUndoing] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const onSuccess = () => {
    setIsUndoing(false);
    return client.invalidateQueries({ queryKey: ["renewals", slug] });
  };
  const reminding = useMutation({ mutationFn: () => remind(slug, renewal.id), onSuccess });
  const undoing = useMutation({ mutationFn: () => undoRenewal(slug, renewal), onSuccess });
  const { kind, endDate, startedAt, undoneAt, asked, answered } = renewal;
  return (
    <article className={classes.card}>
      <h2>{t("card.title", { kind: t(`common:mandateKinds.${kind}`), date: day(endDate) })}</h2>
      <p className={classes.muted}>
        {t("card.started", { date: day(startedAt) })}
        {undoneAt && ` · ${t("card.undone", { date: day(undoneAt) })}`}
      </p>
      {!undoneAt && (
        <>
          <p>
            <b>{t("card.answered", { answered: number(answered), asked: number(asked) })}</b>
          </p>
          <progress
            value={answered}
            max={asked}
            aria-label={t("card.progress")}
            className={classes.progress}
          />
          <div className="actions">
            {answered < asked && (
              <Button
                variant="outline"
                size="sm"
                loading={reminding.isPending}
                onClick={() => reminding.mutate()}
              >
                {t("card.remind")}
              </Button>
            )}
            <Button variant="default" size="sm" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
              {t("card.unanswered")}
            </Button>
            {answered === 0 && (
              <Button variant="subtle" color="clay" size="sm" onClick={() => setIsUndoing(true)}>
                {t("card.undo")}
              </Button>
            )}
          </div>
          <p role="status">
            {reminding.data &&
              t("card.reminded", { count: reminding.data.people, number: number(reminding.data.people) })}
          </p>
          {(reminding.error ?? undoing.error) && <ProblemNotice error={reminding.error ?? undoing.error} />}
          {isOpen && <Unanswered slug={slug} id={renewal.id} />}
        </>
      )}
      {isUndoing && (
        <ConfirmDialog
          title={t("card.undoTitle")}
          body={<p>{t("card.undoBody")}</p>}
          confirm={t("card.undo")}
          cancel={t("common:cancel")}
          isBusy={undoing.isPending}
          onConfirm={() => undoing.mutate()}
          onCancel={() => setIsUndoing(false)}
        />
      )}
    </article>
  );
}
