import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import classes from "@/components/figures/figures.module.css";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { download } from "@/lib/download";
import { day, today } from "@/lib/format";
import type { FigureSheet } from "@/lib/model";
import { networks } from "@/lib/networks";
import { FigureCard } from "./figure-card";
import { figures, figuresFile } from "./queries";

/** The figures of a network: each with its definition, its source and its day. */
export function FiguresPage() {
  const { t, i18n } = useTranslation("figures");
  const { slug } = useParams({ from: "/reseaux/$slug/chiffres" });
  const { le } = useSearch({ from: "/reseaux/$slug/chiffres" });
  const { data: network } = useQuery(networks.one(slug));
  const { data: sheet, error, refetch } = useQuery(figures.sheet(slug, le, i18n.language));
  return (
    <Page
      title={t("title", { network: network?.name ?? "" })}
      lead={sheet ? t(sheet.full ? "leadFull" : "lead", { date: day(sheet.asOf) }) : undefined}
      action={sheet && <Download sheet={sheet} at={le} />}
    >
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!sheet && !error && <Waiting lines={6} />}
      {sheet?.full && <DayChoice sheet={sheet} />}
      {sheet && (
        <>
          <div className={classes.cards}>
            {sheet.figures.map((figure) => (
              <FigureCard key={figure.key} figure={figure} asOf={sheet.asOf} />
            ))}
          </div>
          {!sheet.full && <Discretion />}
        </>
      )}
    </Page>
  );
}

/** Those who run the network may look back on any day. */
function DayChoice({ sheet }: { sheet: FigureSheet }) {
  const { t } = useTranslation("figures");
  const navigate = useNavigate({ from: "/reseaux/$slug/chiffres" });
  return (
    <TextInput
      type="date"
      className={classes.day}
      label={t("day")}
      value={sheet.asOf}
      max={today()}
      onChange={({ currentTarget }) =>
        navigate({ search: currentTarget.value ? { le: currentTarget.value } : {} })
      }
    />
  );
}

function Download({ sheet, at }: { sheet: FigureSheet; at: string | undefined }) {
  const { t } = useTranslation("figures");
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => figuresFile(sheet.network, at),
    onSuccess: (file: Blob) => download(file, `chiffres-${sheet.network}-${sheet.asOf}.csv`),
  });
  return (
    <div>
      <Button variant="outline" loading={isPending} onClick={() => mutate()}>
        {t("download")}
      </Button>
      {error && <ProblemNotice error={error} />}
    </div>
  );
}

function Discretion() {
  const { t } = useTranslation("figures");
  return (
    <section className={classes.discretion}>
      <h2>{t("discretion.title")}</h2>
      <p>{t("discretion.body")}</p>
      <p>{t("discretion.gender")}</p>
    </section>
  );
}
