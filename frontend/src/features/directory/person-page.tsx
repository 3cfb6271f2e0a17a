import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Initials } from "@/components/initials";
import { LinkButton } from "@/components/link-button";
import { Ordinals } from "@/components/ordinals";
import { Page } from "@/components/page";
import { ProblemPage } from "@/components/problem-page";
import { Waiting } from "@/components/waiting";
import { day } from "@/lib/format";
import { mandateLine } from "@/lib/mandate";
import { isProblem } from "@/lib/problem";
import { PersonFacts } from "./person-facts";
import classes from "./person-page.module.css";
import { directory } from "./queries";
import { Write } from "./write";

/** One person: what one would say of them, then the facts. */
export function PersonPage() {
  const { t } = useTranslation(["directory", "common"]);
  const { slug, id } = useParams({ from: "/reseaux/$slug/annuaire/$id" });
  const { data: entry, error, refetch } = useQuery(directory.person(slug, id));
  const crumbs = [{ label: t("title"), to: "/reseaux/$slug/annuaire", params: { slug } } as const];

  if (isProblem(error, 404)) {
    return (
      <Page title={t("person.gone")} crumbs={crumbs} lead={t("noneWhy")} narrow>
        <div>
          <LinkButton to="/reseaux/$slug/annuaire" params={{ slug }} variant="outline">
            {t("person.backToDirectory")}
          </LinkButton>
        </div>
      </Page>
    );
  }
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if (!entry) return <Waiting lines={2} />;

  const { givenName, familyName, headline, mandates, positions } = entry;
  const roles = [
    mandateLine(mandates),
    ...positions.map(({ title, organization }) => `${title}, ${organization}`),
  ];
  const name = `${givenName} ${familyName}`;
  return (
    <Page
      title={name}
      crumbs={crumbs}
      lead={<Ordinals text={roles.filter(Boolean).join("\u00a0· ")} />}
      action={<Initials given={givenName} family={familyName} large />}
    >
      {headline && <p className={classes.headline}>{headline}</p>}
      <div>
        <Write entry={entry} />
      </div>
      <PersonFacts entry={entry} />
      <small>{t("person.updated", { date: day(entry.updatedAt) })}</small>
    </Page>
  );
}
