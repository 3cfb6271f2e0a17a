import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { LinkButton } from "@/components/link-button";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { moment } from "@/lib/format";
import type { ImportRun } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import classes from "./imports.module.css";
import { imports, undoImport } from "./queries";

/** The imports that were made; each can be undone as long as nothing has changed. */
export function ImportHistory({ slug, mayWrite }: { slug: string; mayWrite: boolean }) {
  const { t } = useTranslation("imports");
  const { after } = useSearch({ from: "/reseaux/$slug/administration/import" });
  const { data, error, refetch } = useQuery(imports.page(slug, after));
  const link = { to: "/reseaux/$slug/administration/import", params: { slug } } as const;
  return (
    <section>
      <h2>{t("history.title")}</h2>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!data && !error && <Waiting lines={2} />}
      {data?.items.length === 0 && <p>{t("history.none")}</p>}
      <ul className={classes.lines}>
        {data?.items.map((run) => (
          <Line key={run.id} slug={slug} run={run} mayWrite={mayWrite} />
        ))}
      </ul>
      {data?.next && (
        <div className="actions">
          <LinkButton {...link} search={{ after: data.next }} variant="outline">
            {t("history.next")}
          </LinkButton>
        </div>
      )}
    </section>
  );
}

function Line({ slug, run, mayWrite }: { slug: string; run: ImportRun; mayWrite: boolean }) {
  const { t } = useTranslation("imports");
  const [isAsking, setIsAsking] = useState(false);
  const client = useQueryClient();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (partial: boolean) => undoImport(slug, run.id, partial),
    onSuccess: () => client.invalidateQueries({ queryKey: imports.all(slug) }),
    onSettled: () => setIsAsking(false),
  });
  const stay =
    error instanceof ProblemError && error.code === "import-changed-since" ? error.fieldErrors : null;
  return (
    <li>
      <div>
        <h3>{run.file}</h3>
        <p>
          {moment(run.importedAt)} · {t(`kinds.${run.kind}`)} ·{" "}
          {t("history.sum", { created: run.created, joined: run.joined, there: run.alreadyThere })}
        </p>
        {run.undoneAt && <p>{t("history.undoneAt", { date: moment(run.undoneAt) })}</p>}
        {data && data.stay.length > 0 && <p>{t("history.stayed", { lines: data.stay.join(", ") })}</p>}
        {error && !stay && <ProblemNotice error={error} />}
        {stay && (
          <div role="alert">
            <p>
              {t("history.changed", {
                lines: Object.keys(stay)
                  .map((field) => field.replace(/\D+/, ""))
                  .join(", "),
              })}
            </p>
            <Button size="sm" variant="outline" loading={isPending} onClick={() => mutate(true)}>
              {t("history.undoRest")}
            </Button>
          </div>
        )}
      </div>
      {mayWrite && !run.undoneAt && !stay && (
        <Button
          size="sm"
          variant="subtle"
          color="clay"
          aria-label={`${t("history.undo")} : ${run.file}`}
          onClick={() => setIsAsking(true)}
        >
          {t("history.undo")}
        </Button>
      )}
      {isAsking && (
        <ConfirmDialog
          title={t("history.undoTitle", { file: run.file })}
          body={t("history.undoBody")}
          confirm={t("history.undo")}
          cancel={t("history.keep")}
          isBusy={isPending}
          onConfirm={() => mutate(false)}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}
