import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { download } from "@/lib/download";
import { number } from "@/lib/format";
import type { ProgrammeScore } from "@/lib/model";
import classes from "./programme.module.css";
import { programmes, synthesisFile } from "./queries";

/** What all territories say of the actions that were held, for those who run the network: a table, cards on a telephone. */
export function SynthesisPage() {
  const { t } = useTranslation("programme");
  const { slug } = useParams({ from: "/reseaux/$slug/programmes/synthese" });
  const saving = useMutation({
    mutationFn: () => synthesisFile(slug),
    onSuccess: (file: Blob) => download(file, `programmes-${slug}.csv`),
  });
  return (
    <SignInWall>
      <Page
        title={t("synthesis.title")}
        lead={t("synthesis.lead")}
        crumbs={[{ label: t("list.title"), to: "/reseaux/$slug/programmes", params: { slug } }]}
        action={
          <Button variant="outline" loading={saving.isPending} onClick={() => saving.mutate()}>
            {t("synthesis.download")}
          </Button>
        }
      >
        {saving.error && <ProblemNotice error={saving.error} />}
        <Lines slug={slug} />
      </Page>
    </SignInWall>
  );
}

function Lines({ slug }: { slug: string }) {
  const { t } = useTranslation("programme");
  const { data, error, refetch } = useQuery(programmes.synthesis(slug));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  if (data.items.length === 0)
    return (
      <Empty title={t("synthesis.none")}>
        <p>{t("synthesis.noneBody")}</p>
      </Empty>
    );
  const columns = ["territories", "actions", "days", "sheets", "participants"] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className={classes.scroll} aria-label={t("synthesis.title")} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {(["year", "kind", ...columns, "relevance", "transfer"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`synthesis.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.items.map(({ year, kind, halfDays, relevance, transfer, ...counts }) => (
            <tr key={`${year} ${kind}`}>
              <td data-label={t("synthesis.year")}>{year}</td>
              <th scope="row">{t(`kinds.${kind}`)}</th>
              {columns.map((column) => (
                <td key={column} data-label={t(`synthesis.${column}`)}>
                  {number(column === "days" ? halfDays / 2 : counts[column])}
                </td>
              ))}
              <Score label={t("synthesis.relevance")} score={relevance} />
              <Score label={t("synthesis.transfer")} score={transfer} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Score({ label, score }: { label: string; score: ProgrammeScore | undefined }) {
  const { t } = useTranslation("programme");
  if (!score) return <td data-label={label}>{t("synthesis.noScore")}</td>;
  const { average, deviation, lowest, highest } = score;
  return (
    <td data-label={label}>
      {t("synthesis.score", { average: number(average) })}
      <small>{t("synthesis.spread", { lowest, highest, deviation: number(deviation) })}</small>
    </td>
  );
}
