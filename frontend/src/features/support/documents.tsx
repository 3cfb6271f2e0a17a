import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { day } from "@/lib/format";
import type { SupportTrack, TrackDocument } from "@/lib/model";
import { documents } from "./document-changes";
import { DocumentForm } from "./document-form";
import { support } from "./queries";
import classes from "./support.module.css";
import { useChange } from "./use-change";

const MOST = 50;

/** The files that both sides of a track hand to each other. */
export function Documents({ track }: { track: SupportTrack }) {
  const { t } = useTranslation(["support", "common"]);
  const { data, error, refetch } = useQuery(support.documents(track.id));
  const [isAdding, setIsAdding] = useState(false);
  const [removed, setRemoved] = useState<TrackDocument>();
  const removing = useChange(
    (document: TrackDocument) => documents.remove(track.id, document),
    () => setRemoved(undefined),
  );
  const saving = useMutation({ mutationFn: (document: TrackDocument) => documents.save(track.id, document) });
  const refusal = removing.error ?? saving.error;
  const goesOn = track.state === "ACTIVE" || track.state === "PAUSED";
  return (
    <section className={classes.section}>
      <h2>{t("documents.title")}</h2>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {refusal && <ProblemNotice error={refusal} />}
      {data?.length === 0 && <p className={classes.muted}>{t("documents.none")}</p>}
      {data && data.length > 0 && (
        <ul className={classes.lines}>
          {data.map((document) => (
            <Line
              key={document.id}
              document={document}
              onSave={() => saving.mutate(document)}
              onRemove={() => setRemoved(document)}
            />
          ))}
        </ul>
      )}
      {data && data.length >= MOST && <p className={classes.muted}>{t("documents.full")}</p>}
      {goesOn && data && data.length < MOST && (
        <div className="actions">
          <Button variant="outline" size="sm" onClick={() => setIsAdding(true)}>
            {t("documents.add")}
          </Button>
        </div>
      )}
      {isAdding && <DocumentForm track={track.id} onClose={() => setIsAdding(false)} />}
      {removed && (
        <ConfirmDialog
          title={t("documents.removeTitle", { title: removed.title })}
          body={t("documents.removeBody")}
          confirm={t("documents.remove")}
          cancel={t("common:cancel")}
          isBusy={removing.isPending}
          onConfirm={() => removing.mutate(removed)}
          onCancel={() => setRemoved(undefined)}
        />
      )}
    </section>
  );
}

type LineProps = { document: TrackDocument; onSave: () => void; onRemove: () => void };

function Line({ document, onSave, onRemove }: LineProps) {
  const { t, i18n } = useTranslation("support");
  const { title, fileName, size, side, addedBy, addedAt, removable } = document;
  const weight = new Intl.NumberFormat(i18n.language, {
    style: "unit",
    unit: size < 1_000_000 ? "kilobyte" : "megabyte",
    maximumFractionDigits: 1,
  }).format(size < 1_000_000 ? Math.ceil(size / 1000) : size / 1_000_000);
  const said = [
    `${fileName.split(".").at(-1)?.toUpperCase()}, ${weight}`,
    addedBy ?? t(`todo.sides.${side}`),
    day(addedAt),
  ];
  return (
    <li>
      <strong>{title}</strong>
      <p className={classes.muted}>{said.join(" · ")}</p>
      <div className="actions">
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t("documents.saveNamed", { title })}
          onClick={onSave}
        >
          {t("documents.save")}
        </Button>
        {removable && (
          <Button
            variant="subtle"
            size="compact-sm"
            color="clay"
            aria-label={t("documents.removeNamed", { title })}
            onClick={onRemove}
          >
            {t("documents.remove")}
          </Button>
        )}
      </div>
    </li>
  );
}
