import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { ago, capitalised, day, moment, number } from "@/lib/format";
import { useMyNetwork } from "@/lib/me";
import type { AgreementDetails } from "@/lib/model";
import { AgreementSteps } from "./agreement-steps";
import classes from "./agreements.module.css";
import { agreements } from "./queries";
import { Webhook } from "./webhook";

const PAGE = "/reseaux/$slug/administration/conventions/$id";

/** One agreement: its terms, what it comes to, and the steps of its life. */
export function AgreementPage() {
  const { t } = useTranslation("agreements");
  const { slug, id } = useParams({ from: PAGE });
  const { data, error, refetch } = useQuery(agreements.one(slug, id));
  const crumbs = [
    { label: t("title"), to: "/reseaux/$slug/administration/conventions", params: { slug } } as const,
  ];
  return (
    <SignInWall>
      <Page
        title={data ? t("with", { partner: data.agreement.partner.name }) : t("one")}
        lead={data && capitalised(data.agreement.purpose)}
        crumbs={crumbs}
      >
        {error && <ProblemNotice error={error} onRetry={refetch} />}
        {!data && !error && <Waiting lines={4} />}
        {data && <Details slug={slug} details={data} />}
      </Page>
    </SignInWall>
  );
}

function Details({ slug, details }: { slug: string; details: AgreementDetails }) {
  const { t, i18n } = useTranslation("agreements");
  const { agreement, people, texts } = details;
  const mine = useMyNetwork(slug);
  const text = texts.find(({ locale }) => locale === i18n.language) ?? texts[0];
  const fields = agreement.fields.map((field) => t(`fields.${field}`));
  return (
    <>
      <Facts agreement={agreement} people={people} />
      {mine?.can.includes("AGREEMENTS_MANAGE") && agreement.allowed.length > 0 && (
        <AgreementSteps slug={slug} agreement={agreement} />
      )}
      <section className={classes.section}>
        <h2>{t("passedOn")}</h2>
        <p>{t("passedOnBody", { fields: new Intl.ListFormat(i18n.language).format(fields) })}</p>
      </section>
      <Webhook
        slug={slug}
        partner={agreement.partner}
        canChange={mine?.can.includes("AGREEMENTS_MANAGE") ?? false}
      />
      <section className={classes.section}>
        <h2>{t("told")}</h2>
        <blockquote className={classes.told}>{text?.body}</blockquote>
      </section>
    </>
  );
}

function Facts({ agreement, people }: Pick<AgreementDetails, "agreement" | "people">) {
  const { t } = useTranslation("agreements");
  const { state, startsOn, endsOn, lastReadAt, partner } = agreement;
  return (
    <dl className={classes.facts} data-state={state}>
      <div>
        <dt>{t("state")}</dt>
        <dd>{t(`states.${state}`)}</dd>
      </div>
      <div>
        <dt>{t("dates")}</dt>
        <dd>{t("fromTo", { from: day(startsOn), to: day(endsOn) })}</dd>
      </div>
      <div>
        <dt>{t("people")}</dt>
        <dd>{number(people)}</dd>
      </div>
      <div>
        <dt>{t("lastUse")}</dt>
        <dd>{lastReadAt ? <time title={moment(lastReadAt)}>{ago(lastReadAt)}</time> : t("neverUsed")}</dd>
      </div>
      <div>
        <dt>{t("client")}</dt>
        <dd>
          <code>{partner.clientId}</code>
        </dd>
      </div>
    </dl>
  );
}
