import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { day, money } from "@/lib/format";
import type { FundingLead } from "@/lib/model";
import { type Track, trackOf } from "@/lib/track";
import { Alerts } from "./alerts";
import classes from "./funding.module.css";
import { LeadStep } from "./lead-step";
import { fundings } from "./queries";

/** The aids that fit a track and those followed for it, for both its sides. */
export function LeadsPage() {
  const { t } = useTranslation("funding");
  const { slug, track } = useParams({ from: "/reseaux/$slug/parcours/$track/aides" });
  return (
    <SignInWall>
      <Page
        title={t("leads.title")}
        lead={t("leads.lead")}
        crumbs={[{ label: t("leads.back"), to: "/parcours/$id", params: { id: track } }]}
      >
        <Loaded slug={slug} track={track} />
      </Page>
    </SignInWall>
  );
}

function Loaded({ slug, track }: Track) {
  const { t } = useTranslation("funding");
  const { data, error, refetch } = useQuery(trackOf(track));
  if (!data) return error ? <ProblemNotice error={error} onRetry={refetch} /> : <Waiting lines={5} />;
  return (
    <>
      <Alerts slug={slug} track={track} isAdviser={data.adviser} />
      <section className={classes.form}>
        <h2>{t("leads.followedTitle")}</h2>
        <Leads slug={slug} track={track} isAdviser={data.adviser} />
      </section>
    </>
  );
}

type LeadsProps = Track & { isAdviser: boolean };

function Leads({ slug, track, isAdviser }: LeadsProps) {
  const { t } = useTranslation("funding");
  const { data, error, refetch } = useQuery(fundings.leads(slug, track));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={3} />;
  if (data.items.length === 0)
    return (
      <Empty title={t("leads.none")}>
        <p>{t("leads.noneBody")}</p>
        <Link to="/reseaux/$slug/aides" params={{ slug }}>
          {t("leads.browse")}
        </Link>
      </Empty>
    );
  return (
    <ul className={classes.lines}>
      {data.items.map((lead) => (
        <li key={`${lead.id} ${lead.version}`}>
          <Told slug={slug} lead={lead} />
          {isAdviser && lead.next.length > 0 && <LeadStep slug={slug} track={track} lead={lead} />}
        </li>
      ))}
    </ul>
  );
}

function Told({ slug, lead }: { slug: string; lead: FundingLead }) {
  const { t } = useTranslation("funding");
  const facts = [
    t(`leads.states.${lead.state}`),
    lead.amountCents !== undefined && money(lead.amountCents),
    lead.deadline && t("until", { day: day(lead.deadline) }),
    t("leads.since", { day: day(lead.spottedOn) }),
    !lead.live && t("over"),
  ].filter(Boolean);
  return (
    <>
      <h3>
        <Link to="/reseaux/$slug/aides/$id" params={{ slug, id: lead.funding }}>
          {lead.name}
        </Link>
      </h3>
      <p>{facts.join(" · ")}</p>
    </>
  );
}
