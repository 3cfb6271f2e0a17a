import { Button, FileInput, NativeSelect, Switch } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import type { ImportKind } from "@/lib/model";
import { ImportReport } from "./import-report";
import classes from "./imports.module.css";
import { importFile, imports, tryFile } from "./queries";

type Chosen = { file: File; key: string };

/** Choose, try, then import: the key of a chosen file makes a second click harmless. */
export function ImportFile({ slug }: { slug: string }) {
  const { t } = useTranslation("imports");
  const client = useQueryClient();
  const [kind, setKind] = useState<ImportKind>("MEMBERS");
  const [chosen, setChosen] = useState<Chosen>();
  const [invite, setInvite] = useState(true);
  const trial = useMutation({ mutationFn: ({ file }: Chosen) => tryFile(slug, kind, file) });
  const writing = useMutation({
    mutationFn: ({ file, key }: Chosen) => importFile(slug, kind, file, kind === "MEMBERS" && invite, key),
    onSuccess: () => client.invalidateQueries({ queryKey: imports.all(slug) }),
  });
  const start = () => {
    trial.reset();
    writing.reset();
  };
  const report = trial.data;
  const error = trial.error ?? writing.error;
  return (
    <section className={classes.panel} aria-label={t("file.title")}>
      <h2>{t("file.title")}</h2>
      <NativeSelect
        label={t("file.kind")}
        value={kind}
        onChange={({ currentTarget }) => {
          setKind(currentTarget.value as ImportKind);
          start();
        }}
        data={(["MEMBERS", "ORGANIZATIONS"] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <FileInput
        label={t("file.choose")}
        description={t("file.help")}
        accept=".csv,text/csv"
        clearable
        clearButtonProps={{ "aria-label": t("file.clear") }}
        value={chosen?.file ?? null}
        onChange={(file) => {
          setChosen(file ? { file, key: crypto.randomUUID() } : undefined);
          start();
        }}
      />
      {kind === "MEMBERS" && (
        <Switch
          label={t("file.invite")}
          description={t("file.inviteHelp")}
          checked={invite}
          onChange={({ currentTarget }) => {
            setInvite(currentTarget.checked);
            setChosen(chosen && { ...chosen, key: crypto.randomUUID() });
          }}
        />
      )}
      {error && <ProblemNotice error={error} />}
      {writing.data ? (
        <p role="status" className={classes.done}>
          {t("file.done", { created: writing.data.created, joined: writing.data.joined })}
        </p>
      ) : (
        <>
          {report && <ImportReport report={report} />}
          <div className="actions">
            <Button
              variant={report ? "default" : "filled"}
              disabled={!chosen}
              loading={trial.isPending}
              onClick={() => chosen && trial.mutate(chosen)}
            >
              {t(report ? "file.tryAgain" : "file.try")}
            </Button>
            {report && report.errors.length === 0 && report.toCreate + report.toJoin > 0 && chosen && (
              <Button loading={writing.isPending} onClick={() => writing.mutate(chosen)}>
                {t("file.import", { count: report.toCreate + report.toJoin })}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
