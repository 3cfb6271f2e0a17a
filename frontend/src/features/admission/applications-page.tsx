import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Initials } from "@/components/initials";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { ago } from "@/lib/format";
import type { ApplicationLine } from "@/lib/model";
import classes from "./admission.module.css";
import { admission } from "./queries";
import { StateFilter } from "./state-filter";

const FROM = "/reseaux/$slug/administration/demandes";
const STATES = ["SUBMITTED", "IN_REVIEW", "INFO_REQUESTED", "APPROVED", "REFUSED", "WITHDRAWN"] as const;

/** Who asks to join, the oldest first. */
export function ApplicationsPage() {
  const { t } = useTranslation("admission");
  return (
    <SignInWall>
      <Page title={t("applications.title")} lead={t("applications.lead")}>
        <Applications />
      </Page>
    </SignInWall>
  );
}

function Applications() {
  const { t } = useTranslation("admission");
  const { slug } = useParams({ from: FROM });
  const search = useSearch({ from: FROM });
  const { data, error, refetch } = useQuery(admission.applications(slug, search));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  const choices = [
    { value: "", label: t("applications.all") },
    ...STATES.map((value) => ({ value, label: t(`states.${value}`) })),
  ];
  return (
    <>
      <StateFilter
        label={t("applications.filter")}
        choices={choices}
        chosen={search.etat ?? ""}
        to={FROM}
        slug={slug}
      />
      {!data && <Waiting lines={4} />}
      {data?.items.length === 0 && <Empty title={t("applications.none")}>{t("applications.noneBody")}</Empty>}
      {data && data.items.length > 0 && (
        <ul className={classes.lines}>
          {data.items.map((application) => (
            <Line key={application.id} application={application} slug={slug} />
          ))}
        </ul>
      )}
      {data?.next && (
        <div>
          <LinkButton to={FROM} params={{ slug }} search={{ ...search, after: data.next }} variant="outline">
            {t("next")}
          </LinkButton>
        </div>
      )}
    </>
  );
}

function Line({ application, slug }: { application: ApplicationLine; slug: string }) {
  const { t } = useTranslation(["admission", "joining"]);
  const { id, givenName, familyName, organization, profile, place, state, submittedAt } = application;
  const facts = [organization, t(`joining:profiles.${profile}`), place?.name].filter(Boolean);
  return (
    <li>
      <Initials given={givenName} family={familyName} />
      <div>
        <h2>
          <Link to="/reseaux/$slug/administration/demandes/$id" params={{ slug, id }}>
            {givenName} {familyName}
          </Link>
        </h2>
        <p className={classes.muted}>{facts.join(" · ")}</p>
      </div>
      <p className={classes.state} data-state={state}>
        {t(`states.${state}`)}
        {submittedAt && <small>{ago(submittedAt)}</small>}
      </p>
    </li>
  );
}
