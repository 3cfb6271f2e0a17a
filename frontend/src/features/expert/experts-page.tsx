import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { useMyNetwork } from "@/lib/me";
import type { ExpertCard } from "@/lib/model";
import { usePractices } from "@/lib/use-practices";
import classes from "./expert.module.css";
import type { ExpertFilters } from "./expert-filters";
import { Filters } from "./filters";
import { experts } from "./queries";
import { RatingLine } from "./rating-line";

const FROM = "/reseaux/$slug/experts";

/** The experts whom a network trusts, for anyone. */
export function ExpertsPage() {
  const { t } = useTranslation("expert");
  const { slug } = useParams({ from: FROM });
  const filters = useSearch({ from: FROM });
  const isAdviser = useMyNetwork(slug)?.functions.includes("conseil");
  return (
    <Page
      title={t("list.title")}
      lead={t("list.lead")}
      action={
        <div className="actions">
          {isAdviser && (
            <LinkButton to="/reseaux/$slug/experts/propositions" params={{ slug }}>
              {t("list.propose")}
            </LinkButton>
          )}
          <LinkButton to="/reseaux/$slug/experts/proposer" params={{ slug }} variant="outline">
            {t("list.offer")}
          </LinkButton>
        </div>
      }
    >
      <Filters filters={filters} />
      <Found slug={slug} filters={filters} />
    </Page>
  );
}

function Found({ slug, filters }: { slug: string; filters: ExpertFilters }) {
  const { t } = useTranslation("expert");
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    experts.list(slug, filters),
  );
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={6} />;
  const found = data.pages.flatMap(({ items }) => items);
  const isNarrowed = Object.keys(filters).length > 0;
  if (found.length === 0)
    return (
      <Empty title={t(isNarrowed ? "list.noneFound" : "list.none")}>
        <p>{t(isNarrowed ? "list.noneFoundBody" : "list.noneBody")}</p>
      </Empty>
    );
  return (
    <>
      <ul className={classes.lines} aria-label={t("list.title")}>
        {found.map((expert) => (
          <Card key={expert.id} slug={slug} expert={expert} />
        ))}
      </ul>
      {hasNextPage && (
        <div>
          <Button variant="outline" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t("list.more")}
          </Button>
        </div>
      )}
    </>
  );
}

function Card({ slug, expert }: { slug: string; expert: ExpertCard }) {
  const { t } = useTranslation("expert");
  const { spoken } = usePractices();
  const { id, name, legalForm, skills, perimeter, procurement, rating } = expert;
  return (
    <li>
      <h2>
        <Link to="/reseaux/$slug/experts/$id" params={{ slug, id }}>
          {name}
        </Link>
      </h2>
      <p className={classes.muted}>
        {t(`forms.${legalForm}`)} ·{" "}
        {perimeter.length === 0 ? t("everywhere") : perimeter.map((place) => place.name).join(", ")}
      </p>
      <p>{spoken(skills)}</p>
      <p className={classes.muted}>{procurement.map((route) => t(`routes.${route}`)).join(" · ")}</p>
      {rating && <RatingLine rating={rating} />}
    </li>
  );
}
