import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemPage } from "@/components/problem-page";
import { Waiting } from "@/components/waiting";
import { day, number } from "@/lib/format";
import type { Territory } from "@/lib/model";
import { territories } from "@/lib/territories";
import { RuralShare } from "./rural-share";
import classes from "./territories.module.css";

/** One territory: how many people, how rural, who speaks for it, which places. */
export function TerritoryPage() {
  const { t } = useTranslation(["territories", "common"]);
  const { slug, id } = useParams({ from: "/reseaux/$slug/territoires/$id" });
  const { data: territory, error, refetch } = useQuery(territories.one(slug, id));
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if (!territory) return <Waiting lines={3} />;
  const { name, population, communeCount, ruralShare, archivedAt } = territory;
  const type = territory.type && t(`types.${territory.type as "PAYS"}`, { defaultValue: territory.type });
  const crumbs = [{ label: t("title"), to: "/reseaux/$slug/territoires", params: { slug } } as const];
  const size = {
    communes: t("common:communes", { count: communeCount, number: number(communeCount) }),
    population: t("common:inhabitants", { count: population, number: number(population) }),
  };
  return (
    <Page title={name} crumbs={crumbs} lead={[type, t("sentence", size)].filter(Boolean).join(" · ")}>
      {archivedAt && <p className={classes.archived}>{t("archivedOn", { date: day(archivedAt) })}</p>}
      <div className={classes.two}>
        <Perimeter territory={territory} />
        <aside className={classes.side}>
          <section>
            <h2>{t("rural")}</h2>
            <RuralShare share={ruralShare} long />
          </section>
          <Referents territory={territory} />
        </aside>
      </div>
      <small>
        {t("source")} · {t("updated", { date: day(territory.updatedAt) })}
      </small>
    </Page>
  );
}

function Perimeter({ territory }: { territory: Territory }) {
  const { t } = useTranslation(["territories", "common"]);
  return (
    <section>
      <h2>{t("places")}</h2>
      <ul className={classes.places}>
        {territory.places.map(({ key, kind, name, population }) => (
          <li key={key}>
            <Link to="/lieux/$key" params={{ key }}>
              {name}
            </Link>
            <small>
              {t(`common:placeKinds.${kind}`)}
              {population !== undefined &&
                ` · ${t("common:inhabitants", { count: population, number: number(population) })}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Referents({ territory }: { territory: Territory }) {
  const { t } = useTranslation("territories");
  const { network: slug, referents } = territory;
  return (
    <section>
      <h2>{t("referents")}</h2>
      {referents.length === 0 && <p className={classes.muted}>{t("noReferent")}</p>}
      <ul className={classes.plain}>
        {referents.map(({ entryId, givenName, familyName }) => (
          <li key={entryId}>
            <Link to="/reseaux/$slug/annuaire/$id" params={{ slug, id: entryId }}>
              {givenName} {familyName}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
