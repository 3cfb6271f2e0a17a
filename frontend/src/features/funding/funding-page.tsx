import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { today } from "@/lib/format";
import { useMyNetwork } from "@/lib/me";
import type { Funding } from "@/lib/model";
import { Follow } from "./follow";
import classes from "./funding.module.css";
import { FundingFacts } from "./funding-facts";
import { fundings } from "./queries";
import { RichText } from "./rich-text";

const TEAM = ["conseil", "animation", "administration"];

/** One aid, as its source tells it. */
export function FundingPage() {
  const { slug, id } = useParams({ from: "/reseaux/$slug/aides/$id" });
  const { data, error, refetch } = useQuery(fundings.one(slug, id));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={6} />;
  return <Told slug={slug} funding={data} />;
}

function Told({ slug, funding }: { slug: string; funding: Funding }) {
  const { t } = useTranslation("funding");
  const functions = useMyNetwork(slug)?.functions ?? [];
  const isTeam = functions.some((held) => TEAM.includes(held));
  const isAdviser = functions.includes("conseil");
  const { facts } = funding;
  const deadline = facts.dates.deadline;
  return (
    <Page
      title={facts.name}
      lead={facts.bodies.financers.join(", ")}
      crumbs={[{ label: t("title"), to: "/reseaux/$slug/aides", params: { slug } }]}
      action={
        <div className={classes.row}>
          {isTeam && funding.source === "OWN" && (
            <LinkButton
              to="/reseaux/$slug/aides/$id/modifier"
              params={{ slug, id: funding.id }}
              variant="outline"
            >
              {t("detail.change")}
            </LinkButton>
          )}
          <Button variant="default" onClick={() => window.print()}>
            {t("detail.print")}
          </Button>
        </div>
      }
    >
      {(!funding.live || (deadline != null && deadline < today())) && (
        <p role="note">{t("detail.overNotice")}</p>
      )}
      {(facts.applicationUrl || facts.originUrl) && (
        <p className={classes.row}>
          {facts.applicationUrl && (
            <a href={facts.applicationUrl} rel="noreferrer">
              {t("detail.apply")}
            </a>
          )}
          {facts.originUrl && (
            <a href={facts.originUrl} rel="noreferrer">
              {t("detail.origin")}
            </a>
          )}
        </p>
      )}
      {isAdviser && funding.live && <Follow slug={slug} funding={funding.id} />}
      <FundingFacts funding={funding} />
      <Part title={t("detail.description")} html={facts.description} />
      <Part title={t("detail.eligibility")} html={facts.eligibility} />
      <Part title={t("detail.contact")} html={facts.contact} />
      {facts.projectExamples && (
        <section className={classes.text}>
          <h2>{t("detail.examples")}</h2>
          <p>{facts.projectExamples}</p>
        </section>
      )}
    </Page>
  );
}

function Part({ title, html }: { title: string; html: string | null | undefined }) {
  if (!html) return null;
  return (
    <section className={classes.text}>
      <h2>{title}</h2>
      <RichText html={html} />
    </section>
  );
}
