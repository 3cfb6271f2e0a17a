import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { isAboutEntry, mine } from "@/lib/mine";
import type { ConsentAudience } from "@/lib/model";
import { ConsentCard } from "./consent-card";
import { ConsentHistory } from "./consent-history";
import classes from "./consents.module.css";
import { Preview } from "./preview";
import { Receivers } from "./receivers";

/** What I show, and to whom: one sentence and one switch for each audience. */
export function ConsentsPage() {
  const { t } = useTranslation("consents");
  return (
    <SignInWall>
      <Page title={t("title")} lead={t("lead")} narrow>
        <Consents />
      </Page>
    </SignInWall>
  );
}

function Consents() {
  const { t } = useTranslation("consents");
  const { data, error, refetch } = useQuery(mine.consents);
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={3} />;
  if (data.audiences.length === 0) return <Empty title={t("none")}>{t("noneBody")}</Empty>;
  const byNetwork = Map.groupBy(data.audiences, ({ network }) => network.slug);
  return (
    <>
      {[...byNetwork].map(([slug, audiences]) => (
        <NetworkConsents key={slug} audiences={audiences} isOnly={byNetwork.size === 1} />
      ))}
      <Receivers />
      <Preview audiences={data.audiences.filter(isAboutEntry)} />
      <ConsentHistory ledger={data.ledger} audiences={data.audiences} />
    </>
  );
}

function NetworkConsents({ audiences, isOnly }: { audiences: ConsentAudience[]; isOnly: boolean }) {
  const { t } = useTranslation("consents");
  const network = audiences[0]?.network;
  if (!network) return null;
  return (
    <section className={classes.network} aria-label={network.name}>
      <h2 className={isOnly ? "heard" : ""}>{network.name}</h2>
      {audiences.map((audience) => (
        <ConsentCard key={audience.audience + (audience.partner?.id ?? "")} consent={audience} />
      ))}
      <Link to="/moi/reseaux/$slug" params={{ slug: network.slug }}>
        {t("entryFields")}
      </Link>
      <Link to="/moi/reseaux/$slug/temoignage" params={{ slug: network.slug }}>
        {t("testimonial")}
      </Link>
    </section>
  );
}
