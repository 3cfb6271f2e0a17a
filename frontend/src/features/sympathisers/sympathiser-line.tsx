import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { day, today } from "@/lib/format";
import type { Sympathiser } from "@/lib/model";
import { meet, remove, sympathisers, tell } from "./queries";
import classes from "./sympathisers.module.css";

type Props = { slug: string; known: Sympathiser; mayWrite: boolean };

/** Someone, what is known of them, and the one step that comes next. */
export function SympathiserLine({ slug, known, mayWrite }: Props) {
  const { t } = useTranslation(["sympathisers", "common"]);
  const client = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const refresh = () => client.invalidateQueries({ queryKey: sympathisers.all(slug) });
  const next = useMutation({
    mutationFn: () => (known.state === "RECORDED" ? tell(slug, known) : meet(slug, known, today())),
    onSettled: refresh,
  });
  const removal = useMutation({ mutationFn: () => remove(slug, known), onSuccess: refresh });
  const name = `${known.givenName} ${known.familyName}`;
  const role = [known.function && t(`common:functionNames.${known.function}`), known.place?.name];
  const error = next.error ?? removal.error;
  return (
    <li>
      <div>
        <h2>{name}</h2>
        <p>{[...role, known.email].filter(Boolean).join(" · ")}</p>
        <p className={classes.muted}>
          <span className={classes.state} data-state={known.state}>
            {t(`states.${known.state}`)}
          </span>{" "}
          <Since known={known} />
        </p>
        <p className={classes.muted}>{t("source", { source: known.source, date: day(known.recordedOn) })}</p>
        {error && <ProblemNotice error={error} />}
      </div>
      <div className={classes.steps}>
        {mayWrite && (
          <Button size="sm" variant="outline" loading={next.isPending} onClick={() => next.mutate()}>
            {known.state === "RECORDED" ? t("tell") : t("meet")}
          </Button>
        )}
        <Button
          size="sm"
          variant="subtle"
          color="clay"
          aria-label={`${t("remove")} : ${name}`}
          onClick={() => setIsAsking(true)}
        >
          {t("remove")}
        </Button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t("removeTitle", { name })}
          body={t("removeBody")}
          confirm={t("remove")}
          cancel={t("common:cancel")}
          isBusy={removal.isPending}
          onConfirm={() => removal.mutate()}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}

function Since({ known }: { known: Sympathiser }) {
  const { t } = useTranslation("sympathisers");
  if (known.daysLeft !== undefined)
    return t("daysLeft", { count: known.daysLeft, date: day(known.informOn) });
  if (known.contactOn) return t("contactOn", { date: day(known.contactOn) });
  return known.informedAt ? t("informedOn", { date: day(known.informedAt) }) : null;
}
