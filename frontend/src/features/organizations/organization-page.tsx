import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemPage } from "@/components/problem-page";
import { Waiting } from "@/components/waiting";
import type { Tagged } from "@/lib/api";
import { day, number } from "@/lib/format";
import { useMyNetwork } from "@/lib/me";
import type { Organization } from "@/lib/model";
import { Engagements } from "./engagements";
import { Facts } from "./facts";
import { FactsForm } from "./facts-form";
import { HowToJoin } from "./how-to-join";
import { Invitations } from "./invitations";
import { LeaveNetwork } from "./leave-network";
import { OrganizationFees } from "./organization-fees";
import classes from "./organizations.module.css";
import { organizations } from "./queries";
import { Seats } from "./seats";

/** One member organisation: what it is, who takes part, what was exchanged, what it owes. */
export function OrganizationPage() {
  const { slug, id } = useParams({ from: "/reseaux/$slug/structures/$id" });
  const { data, error, refetch } = useQuery(organizations.one(slug, id));
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  return <Shown key={id} loaded={data} />;
}

function Shown({ loaded }: { loaded: Tagged<Organization> }) {
  const { t } = useTranslation(["organizations", "common"]);
  const [isEditing, setIsEditing] = useState(false);
  const organization = loaded.value;
  const { network: slug, name, manageable, changeable, living, until, renewalDue } = organization;
  const isInside = Boolean(useMyNetwork(slug)) || manageable;
  const crumbs = [{ label: t("title"), to: "/reseaux/$slug/structures", params: { slug } } as const];
  const edit = changeable && !isEditing && (
    <Button variant="outline" onClick={() => setIsEditing(true)}>
      {t("facts.edit")}
    </Button>
  );
  return (
    <Page title={name} crumbs={crumbs} lead={<Sentence organization={organization} />} action={edit}>
      {!living && <p className={classes.notice}>{t("lapsed")}</p>}
      {living && renewalDue && until && (
        <p className={classes.notice}>{t("renewalDue", { date: day(until), year: nextTerm(until) })}</p>
      )}
      {isEditing && <FactsForm loaded={loaded} onDone={() => setIsEditing(false)} />}
      <div className={classes.two}>
        <div className={classes.main}>
          <Seats organization={organization} />
          {manageable && <Invitations organization={organization} />}
          {isInside && <Engagements organization={organization} />}
        </div>
        <aside className={classes.side}>
          <Facts organization={organization} />
          {manageable && <OrganizationFees organization={organization} />}
          {manageable && <LeaveNetwork organization={organization} />}
        </aside>
      </div>
      {!isInside && <HowToJoin slug={slug} />}
    </Page>
  );
}

/** The year in which the next term begins: its dues renew the membership. */
const nextTerm = (until: string) => Number(until.slice(0, 4)) + (until.endsWith("12-31") ? 1 : 0);

function Sentence({ organization: { kind, place, population } }: { organization: Organization }) {
  const { t } = useTranslation();
  const facts = [t(`organizationKinds.${kind}`)];
  if (place) facts.push(place.label);
  if (population !== undefined)
    facts.push(t("inhabitants", { count: population, number: number(population) }));
  return facts.join(" · ");
}
