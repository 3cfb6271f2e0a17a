import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { ago, capitalised, day } from "@/lib/format";
import { useMyNetwork } from "@/lib/me";
import type { Agreement } from "@/lib/model";
import classes from "./agreements.module.css";
import { agreements } from "./queries";
import { StateBadge } from "./state-badge";

/** Which partners receive people of this network, and on which terms. */
export function AgreementsPage() {
  return (
    <SignInWall>
      <Agreements />
    </SignInWall>
  );
}

function Agreements() {
  const { t } = useTranslation("agreements");
  const { slug } = useParams({ from: "/reseaux/$slug/administration/conventions" });
  const { after } = useSearch({ from: "/reseaux/$slug/administration/conventions" });
  const mine = useMyNetwork(slug);
  const { data, error, refetch } = useQuery(agreements.list(slug, after));
  const create = mine?.can.includes("AGREEMENTS_MANAGE") && (
    <LinkButton to="/reseaux/$slug/administration/conventions/nouvelle" params={{ slug }}>
      {t("new")}
    </LinkButton>
  );
  return (
    <Page title={t("title")} lead={t("lead")} action={create}>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!data && !error && <Waiting lines={3} />}
      {data?.items.length === 0 && <Empty title={t("none")}>{t("noneBody")}</Empty>}
      {data && data.items.length > 0 && (
        <ul className={classes.lines}>
          {data.items.map((agreement) => (
            <AgreementLine key={agreement.id} slug={slug} agreement={agreement} />
          ))}
        </ul>
      )}
      {data?.next && (
        <LinkButton
          to="/reseaux/$slug/administration/conventions"
          params={{ slug }}
          search={{ after: data.next }}
          variant="outline"
        >
          {t("older")}
        </LinkButton>
      )}
    </Page>
  );
}

function AgreementLine({ slug, agreement }: { slug: string; agreement: Agreement }) {
  const { t } = useTranslation("agreements");
  const { id, partner, purpose, startsOn, endsOn, state, lastReadAt } = agreement;
  const dates = state === "UPCOMING" ? t("from", { date: day(startsOn) }) : t("until", { date: day(endsOn) });
  const use = lastReadAt ? t("lastRead", { when: ago(lastReadAt) }) : t("neverRead");
  return (
    <li>
      <div>
        <h2 className={classes.name}>
          <Link to="/reseaux/$slug/administration/conventions/$id" params={{ slug, id }}>
            {partner.name}
          </Link>
        </h2>
        <p>{capitalised(purpose)}</p>
        <p className={classes.muted}>
          {dates} · {use}
        </p>
      </div>
      <StateBadge state={state} />
    </li>
  );
}
