import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { number } from "@/lib/format";
import { useMe } from "@/lib/me";
import type { Territory } from "@/lib/model";
import { territories } from "@/lib/territories";
import { RuralShare } from "./rural-share";
import classes from "./territories.module.css";

/** The territories of a network. */
export function TerritoriesPage() {
  const { t } = useTranslation("territories");
  const { slug } = useParams({ from: "/reseaux/$slug/territoires" });
  const { data, error, isPending, refetch } = useQuery(territories.active(slug));
  return (
    <Page title={t("title")} lead={t("lead")}>
      {isPending && <Waiting />}
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {data?.length === 0 && <Empty title={t("none")}>{t("noneBody")}</Empty>}
      {data && data.length > 0 && (
        <ul className={classes.lines}>
          {data.map((territory) => (
            <TerritoryLine key={territory.id} territory={territory} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function TerritoryLine({ territory }: { territory: Territory }) {
  const { t } = useTranslation(["territories", "common"]);
  const { id, network: slug, name, population, communeCount, ruralShare, referents } = territory;
  const isMine = useMe()?.territories.some((mine) => mine.id === id);
  const size = [
    t("common:communes", { count: communeCount, number: number(communeCount) }),
    t("common:inhabitants", { count: population, number: number(population) }),
  ];
  return (
    <li>
      <div>
        <h2 className={classes.name}>
          <Link to="/reseaux/$slug/territoires/$id" params={{ slug, id }}>
            {name}
          </Link>
        </h2>
        <p className={classes.muted}>
          {size.join(" · ")}
          {referents.length > 0 &&
            ` · ${referents.map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(", ")}`}
        </p>
        {isMine && <p className={classes.mine}>{t("mine")}</p>}
      </div>
      <RuralShare share={ruralShare} />
    </li>
  );
}
