import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { day, today } from "@/lib/format";
import type { FundingSearch } from "@/lib/funding-search";
import { useMyNetwork } from "@/lib/me";
import type { FundingSummary } from "@/lib/model";
import { Filters } from "./filters";
import classes from "./funding.module.css";
import { fundings } from "./queries";
import { useSourceWords } from "./words";

const FROM = "/reseaux/$slug/aides";
const TEAM = ["conseil", "animation", "administration"];

/** The aids that one may apply for. */
export function FundingsPage() {
  const { t } = useTranslation("funding");
  const { slug } = useParams({ from: FROM });
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const isTeam = useMyNetwork(slug)?.functions.some((held) => TEAM.includes(held));
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      action={
        isTeam && (
          <LinkButton to="/reseaux/$slug/aides/nouvelle" params={{ slug }}>
            {t("add")}
          </LinkButton>
        )
      }
    >
      <Filters
        key={JSON.stringify(search)}
        search={search}
        onSearch={(next) => void navigate({ search: next, resetScroll: false })}
      />
      <Results slug={slug} search={search} />
    </Page>
  );
}

function Results({ slug, search }: { slug: string; search: FundingSearch }) {
  const { t } = useTranslation("funding");
  const { data, error, refetch } = useQuery(fundings.list(slug, search));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={5} />;
  if (data.items.length === 0)
    return (
      <Empty title={t("none")}>
        <p>{t("noneBody")}</p>
      </Empty>
    );
  return (
    <section aria-label={t("count")}>
      <ul className={classes.lines}>
        {data.items.map((funding) => (
          <Line key={funding.id} slug={slug} funding={funding} />
        ))}
      </ul>
      {data.next && (
        <LinkButton to={FROM} params={{ slug }} search={{ ...search, after: data.next }}>
          {t("more")}
        </LinkButton>
      )}
    </section>
  );
}

function Line({ slug, funding }: { slug: string; funding: FundingSummary }) {
  const { t } = useTranslation("funding");
  const words = useSourceWords();
  const { deadline } = funding;
  const isOver = !funding.live || (deadline != null && deadline < today());
  const facts = [
    isOver ? t("over") : deadline ? t("until", { day: day(deadline) }) : t("permanent"),
    funding.callForProject && t("call"),
    ...funding.aidTypes.map(words.type),
    funding.perimeter,
  ].filter(Boolean);
  return (
    <li>
      <h2>
        <Link to="/reseaux/$slug/aides/$id" params={{ slug, id: funding.id }}>
          {funding.name}
        </Link>
      </h2>
      <p className={classes.muted}>{funding.financers.join(", ")}</p>
      <p>{facts.join(" · ")}</p>
    </li>
  );
}
