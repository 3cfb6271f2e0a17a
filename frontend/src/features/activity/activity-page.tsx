import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import figures from "@/components/figures/figures.module.css";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { download } from "@/lib/download";
import { day } from "@/lib/format";
import type { ActivityFigure, ActivitySheet } from "@/lib/model";
import { networks } from "@/lib/networks";
import { isProblem } from "@/lib/problem";
import classes from "./activity.module.css";
import { ActivityCard } from "./activity-card";
import { PeriodChoice } from "./period";
import { activity, activityFile } from "./queries";

const FROM = "/reseaux/$slug/accompagnement/chiffres";

/** In which part of the page a figure is. */
const GROUPS: { name: "requests" | "duty" | "tracks" | "outcomes"; keys: ActivityFigure["key"][] }[] = [
  {
    name: "requests",
    keys: [
      "REQUESTS",
      "COLLECTIVITIES",
      "FIRST_MEETING",
      "REQUEST_KINDS",
      "REQUEST_STRATA",
      "REQUEST_TOPICS",
      "REQUEST_DEPARTMENTS",
    ],
  },
  { name: "duty", keys: ["DUTY_USE", "DUTY_NO_SHOWS"] },
  {
    name: "tracks",
    keys: [
      "TRACKS",
      "PROGRAMME",
      "SESSIONS",
      "SESSIONS_PER_TRACK",
      "CADENCE",
      "SESSION_NO_SHOWS",
      "SESSION_TOPICS",
    ],
  },
  { name: "outcomes", keys: ["REFERRALS", "REFERRAL_TARGETS", "FUNDING_LEADS", "SATISFACTION"] },
];

/** What the advisers of a network do, in figures: each with its definition, its source and its period. */
export function ActivityPage() {
  const { t, i18n } = useTranslation("activity");
  const { slug } = useParams({ from: FROM });
  const days = useSearch({ from: FROM });
  const { data: network } = useQuery(networks.one(slug));
  const { data: sheet, error, refetch } = useQuery(activity.sheet(slug, days, i18n.language));
  const lead = sheet && {
    from: day(sheet.from),
    to: day(sheet.to),
    asOf: day(sheet.asOf),
  };
  return (
    <Page
      title={t("title", { network: network?.name ?? "" })}
      lead={lead && sheet.figures.length > 0 ? t(sheet.full ? "leadFull" : "lead", lead) : undefined}
      action={sheet && sheet.figures.length > 0 && <Take sheet={sheet} />}
    >
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {error && isProblem(error, 400) && (
        <Link to={FROM} params={{ slug }}>
          {t("latest")}
        </Link>
      )}
      {!sheet && !error && <Waiting lines={6} />}
      {sheet && (sheet.full || sheet.quarters.length > 0) && <PeriodChoice sheet={sheet} />}
      {sheet && sheet.figures.length === 0 && <Empty title={t("nothingYet")} />}
      {sheet && GROUPS.map(({ name, keys }) => <Group key={name} name={name} keys={keys} sheet={sheet} />)}
      {sheet && !sheet.full && <Discretion />}
    </Page>
  );
}

function Group({ name, keys, sheet }: (typeof GROUPS)[number] & { sheet: ActivitySheet }) {
  const { t } = useTranslation("activity");
  const shown = keys.flatMap((key) => sheet.figures.filter((figure) => figure.key === key));
  if (shown.length === 0) return null;
  return (
    <section className={classes.group}>
      <h2>{t(`groups.${name}`)}</h2>
      <div className={figures.cards}>
        {shown.map((figure) => (
          <ActivityCard key={figure.key} figure={figure} asOf={sheet.asOf} />
        ))}
      </div>
    </section>
  );
}

function Take({ sheet: { network, from, to } }: { sheet: ActivitySheet }) {
  const { t } = useTranslation("activity");
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => activityFile(network, { du: from, au: to }),
    onSuccess: (file: Blob) => download(file, `accompagnement-${network}-${from}-${to}.csv`),
  });
  return (
    <div className={classes.take}>
      <Button variant="outline" loading={isPending} onClick={() => mutate()}>
        {t("download")}
      </Button>
      <Button variant="default" onClick={() => window.print()}>
        {t("print")}
      </Button>
      {error && <ProblemNotice error={error} />}
    </div>
  );
}

function Discretion() {
  const { t } = useTranslation("activity");
  return (
    <section className={figures.discretion}>
      <h2>{t("discretion.title")}</h2>
      <p>{t("discretion.body")}</p>
    </section>
  );
}
