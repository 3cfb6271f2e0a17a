import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ApplicationFacts } from "@/components/application-facts";
import { Page } from "@/components/page";
import { ProblemPage } from "@/components/problem-page";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { day, moment } from "@/lib/format";
import type { Application } from "@/lib/model";
import classes from "./admission.module.css";
import { Decisions } from "./decisions";
import { Deliberation } from "./deliberation";
import { KnownMembers } from "./known-members";
import { admission } from "./queries";

const FROM = "/reseaux/$slug/administration/demandes/$id";

/** An application to answer: who, what they said, and the decisions that are possible. */
export function ApplicationToAnswerPage() {
  return (
    <SignInWall>
      <ToAnswer />
    </SignInWall>
  );
}

function ToAnswer() {
  const { slug, id } = useParams({ from: FROM });
  const { data, error, refetch } = useQuery(admission.application(slug, id));
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  return data ? <Shown application={data} slug={slug} /> : <Waiting lines={4} />;
}

function Shown({ application, slug }: { application: Application; slug: string }) {
  const { t } = useTranslation(["admission", "joining"]);
  const { form, state, submittedAt, question, answer, reason, alreadyMember, charterAcceptedAt } =
    application;
  const name = `${form.givenName} ${form.familyName}`;
  const lead = [t(`states.${state}`), submittedAt && t("application.since", { date: moment(submittedAt) })];
  return (
    <Page
      title={form.organization ? form.organization.name : name}
      lead={lead.filter(Boolean).join(" · ")}
      crumbs={[
        { label: t("applications.title"), to: "/reseaux/$slug/administration/demandes", params: { slug } },
      ]}
      narrow
    >
      {alreadyMember && state !== "APPROVED" && (
        <p className={classes.note}>{t("application.alreadyMember")}</p>
      )}
      <KnownMembers known={application.known} />
      <Decisions application={application} slug={slug} name={name} />
      {question && (
        <section className={classes.said}>
          <h2>{t("application.question")}</h2>
          <p>{question}</p>
          <h2>{t("application.answer")}</h2>
          <p>{answer ?? t("application.noAnswer")}</p>
        </section>
      )}
      {reason && (
        <section className={classes.said}>
          <h2>{t("application.reason")}</h2>
          <p>{reason}</p>
        </section>
      )}
      {form.organization && <Deliberation application={application} slug={slug} />}
      <section>
        <h2>{t("application.said")}</h2>
        <ApplicationFacts form={form} email={application.email} places={application.places} />
        {charterAcceptedAt && <small>{t("application.charter", { date: day(charterAcceptedAt) })}</small>}
      </section>
    </Page>
  );
}
