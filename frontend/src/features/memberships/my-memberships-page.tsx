import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { day } from "@/lib/format";
import { mine } from "@/lib/mine";
import type { MyMembership } from "@/lib/model";
import { CharterToAccept } from "./charter-to-accept";
import classes from "./memberships.module.css";
import { Resign } from "./resign";

/** « Mon adhésion »: since when, until when, which charter, and how to leave. */
export function MyMembershipsPage() {
  const { t } = useTranslation("memberships");
  return (
    <SignInWall>
      <Page title={t("title")} lead={t("lead")} narrow>
        <Memberships />
      </Page>
    </SignInWall>
  );
}

function Memberships() {
  const { t } = useTranslation("memberships");
  const { data, error, refetch } = useQuery(mine.memberships);
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={2} />;
  if (data.length === 0) {
    return (
      <Empty title={t("none")}>
        <LinkButton to="/" hash="reseaux">
          {t("find")}
        </LinkButton>
      </Empty>
    );
  }
  return data.map((membership) => <OneMembership key={membership.id} membership={membership} />);
}

function OneMembership({ membership }: { membership: MyMembership }) {
  const { t } = useTranslation("memberships");
  const { network, organization, state, since, until, reason, charter } = membership;
  const isLiving = state === "ACTIVE" || state === "RENEWAL_DUE";
  const facts: [string, string | undefined][] = [
    [t("state"), t(`states.${state}`)],
    [t("member"), organization],
    [t("since"), day(since)],
    [t(isLiving ? "until" : "untilPast"), until && day(until)],
    [t("reason"), reason],
    [
      t("charter.label"),
      charter?.acceptedVersion && charter.acceptedAt
        ? t("charter.accepted", { version: charter.acceptedVersion, date: day(charter.acceptedAt) })
        : undefined,
    ],
  ];
  return (
    <section className={classes.membership} data-living={isLiving || undefined} aria-label={network.name}>
      <h2>{network.name}</h2>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {charter?.toAccept && <CharterToAccept slug={network.slug} charter={charter} />}
      {isLiving && !organization && <Resign network={network} />}
    </section>
  );
}
