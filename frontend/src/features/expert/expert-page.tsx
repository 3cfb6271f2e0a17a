import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { day } from "@/lib/format";
import { useMyNetwork } from "@/lib/me";
import { Decisions } from "./decisions";
import classes from "./expert.module.css";
import { ExpertFacts } from "./expert-facts";
import { State } from "./expert-state";
import { experts } from "./queries";

/** One expert: what they do, where, how to buy from them, and what collectivities think. */
export function ExpertPage() {
  const { t } = useTranslation("expert");
  const { slug, id } = useParams({ from: "/reseaux/$slug/experts/$id" });
  const { data, error, refetch } = useQuery(experts.one(slug, id));
  const functions = useMyNetwork(slug)?.functions ?? [];
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={6} />;
  const runs = functions.includes("animation") || functions.includes("administration");
  return (
    <Page
      title={data.name}
      lead={t(`forms.${data.legalForm}`)}
      crumbs={[{ label: t("list.title"), to: "/reseaux/$slug/experts", params: { slug } }]}
    >
      <State expert={data} />
      {runs && !data.mine && <Decisions slug={slug} expert={data} />}
      <ExpertFacts expert={data} />
      {functions.includes("conseil") && <Evaluations slug={slug} id={id} />}
    </Page>
  );
}

function Evaluations({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation("expert");
  const { data } = useQuery(experts.evaluations(slug, id));
  if (!data) return null;
  return (
    <section className={classes.section} aria-label={t("evaluations.title")}>
      <h2>{t("evaluations.title")}</h2>
      <p className={classes.muted}>{t("evaluations.lead")}</p>
      {data.items.length === 0 && <p>{t("evaluations.none")}</p>}
      <ul className={classes.plain}>
        {data.items.map((said, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: evaluations have no number, and never move
          <li key={index}>
            <strong>{said.collectivity}</strong>, {day(said.on)} · {t("evaluations.scores", said)}
            {said.comment && <p>{said.comment}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
