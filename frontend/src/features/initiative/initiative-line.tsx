import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { Initiative } from "@/lib/model";
import { type Track, trackKey } from "@/lib/track";
import classes from "./initiative.module.css";
import { remove } from "./queries";
import { useWords } from "./use-words";

type Props = {
  of: Track;
  initiative: Initiative;
  /** While one is being written. */
  isLocked: boolean;
  onChange: () => void;
};

/** One initiative, as far as it was written down. */
export function InitiativeLine({ of, initiative, isLocked, onChange }: Props) {
  const { t } = useTranslation("initiative");
  const words = useWords();
  const client = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => remove(of, initiative),
    onSettled: () => {
      setIsAsking(false);
      return client.invalidateQueries({ queryKey: trackKey(of) });
    },
  });
  const { title, kind, themes, description } = initiative;
  return (
    <li>
      <h3>{title}</h3>
      <p className={classes.muted}>{t(`kinds.${kind}`)}</p>
      {error && <ProblemNotice error={error} />}
      <dl className={classes.facts}>
        <dt>{t("facts.audiences")}</dt>
        <dd>{words.audiences(initiative.audiences)}</dd>
        <dt>{t("facts.where")}</dt>
        <dd>{words.where(initiative)}</dd>
        {themes.length > 0 && (
          <>
            <dt>{t("facts.themes")}</dt>
            <dd>{words.themes(themes)}</dd>
          </>
        )}
        <dt>{t("facts.when")}</dt>
        <dd>{words.when(initiative.period)}</dd>
      </dl>
      {description && <p className={classes.words}>{description}</p>}
      <div className="actions">
        <Button
          variant="outline"
          size="sm"
          aria-label={t("changeOf", { title })}
          disabled={isLocked}
          onClick={onChange}
        >
          {t("change")}
        </Button>
        <Button
          variant="subtle"
          size="sm"
          color="clay"
          aria-label={t("removeOf", { title })}
          onClick={() => setIsAsking(true)}
        >
          {t("remove")}
        </Button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t("removeTitle")}
          body={t("removeBody", { title })}
          confirm={t("remove")}
          cancel={t("keep")}
          isBusy={isPending}
          onConfirm={() => mutate()}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}
