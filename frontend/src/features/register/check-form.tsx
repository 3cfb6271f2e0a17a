import { Button, FileInput, NativeSelect } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import type { RegisterFile } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { CheckResult } from "./check-result";
import { checkMandates, register } from "./queries";
import { Refused } from "./refused";
import classes from "./register.module.css";

const files: RegisterFile[] = [
  "MAIRES",
  "CONSEILLERS_MUNICIPAUX",
  "CONSEILLERS_COMMUNAUTAIRES",
  "CONSEILLERS_DEPARTEMENTAUX",
  "CONSEILLERS_REGIONAUX",
  "SENATEURS",
  "DEPUTES",
  "ARRONDISSEMENTS",
];

/** Takes a file of the register: first to see, then for good. */
export function CheckForm({ slug }: { slug: string }) {
  const { t } = useTranslation("register");
  const client = useQueryClient();
  const [kind, setKind] = useState<RegisterFile>("CONSEILLERS_MUNICIPAUX");
  const [file, setFile] = useState<File | null>(null);
  const check = useMutation({
    mutationFn: ({ chosen, dryRun }: { chosen: File; dryRun: boolean }) =>
      checkMandates(slug, kind, chosen, dryRun),
    onSuccess: () => client.invalidateQueries({ queryKey: register.all }),
  });
  const refused = check.error instanceof ProblemError && check.error.status === 422 ? check.error : undefined;
  const handleCheck = (dryRun: boolean) => file && check.mutate({ chosen: file, dryRun });
  return (
    <section className={classes.panel} aria-label={t("form.title")}>
      <h2>{t("form.title")}</h2>
      <p className={classes.muted}>
        {t("form.where")}{" "}
        <a
          href="https://www.data.gouv.fr/datasets/repertoire-national-des-elus-1/"
          target="_blank"
          rel="noreferrer"
        >
          {t("form.source")}
        </a>
      </p>
      <NativeSelect
        label={t("form.kind")}
        value={kind}
        data={files.map((value) => ({ value, label: t(`files.${value}`) }))}
        onChange={(event) => setKind(event.currentTarget.value as RegisterFile)}
      />
      <FileInput
        label={t("form.file")}
        description={t("form.fileHelp")}
        placeholder={t("form.choose")}
        accept=".csv,text/csv"
        clearable
        clearButtonProps={{ "aria-label": t("form.clear") }}
        value={file}
        onChange={(chosen) => {
          setFile(chosen);
          check.reset();
        }}
      />
      <div className="actions">
        <Button
          variant="outline"
          disabled={!file}
          loading={check.isPending && check.variables.dryRun}
          onClick={() => handleCheck(true)}
        >
          {t("form.try")}
        </Button>
        <Button
          disabled={!file}
          loading={check.isPending && !check.variables.dryRun}
          onClick={() => handleCheck(false)}
        >
          {t("form.check")}
        </Button>
      </div>
      <div role="status">{check.data && <CheckResult check={check.data} />}</div>
      {refused ? <Refused error={refused} /> : check.error && <ProblemNotice error={check.error} />}
    </section>
  );
}
