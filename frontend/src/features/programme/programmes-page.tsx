import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { month } from "@/lib/format";
import { useMyNetwork } from "@/lib/me";
import type { ProgrammeCard } from "@/lib/model";
import { usePractices } from "@/lib/use-practices";
import { Filters } from "./filters";
import classes from "./programme.module.css";
import { type ProgrammeFilters, programmes } from "./queries";

const FROM = "/reseaux/$slug/programmes";
const TEAM = ["conseil", "animation", "administration"];

/** The territories in a programme that agreed to be named, for anyone. */
export function ProgrammesPage() {
  const { t } = useTranslation("programme");
  const { slug } = useParams({ from: FROM });
  const filters = useSearch({ from: FROM });
  const isTeam = useMyNetwork(slug)?.functions.some((held) => TEAM.includes(held));
  return (
    <Page
      title={t("list.title")}
      lead={t("list.lead")}
      action={
        <div className="actions">
          {isTeam && (
            <LinkButton to="/reseaux/$slug/programmes/synthese" params={{ slug }} variant="outline">
              {t("list.synthesis")}
            </LinkButton>
          )}
          <Share />
        </div>
      }
    >
      <Filters filters={filters} />
      <Found slug={slug} filters={filters} />
    </Page>
  );
}

/** The address of what is shown, filters included. */
function Share() {
  const { t } = useTranslation("programme");
  const [isCopied, setIsCopied] = useState(false);
  const handleCopy = () => navigator.clipboard.writeText(window.location.href).then(() => setIsCopied(true));
  return (
    <Button variant="default" onClick={handleCopy}>
      <span role="status">{t(isCopied ? "list.copied" : "list.share")}</span>
    </Button>
  );
}

function Found({ slug, filters }: { slug: string; filters: ProgrammeFilters }) {
  const { t } = useTranslation("programme");
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    programmes.list(slug, filters),
  );
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
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
        {found.map((card) => (
          <Card key={`${card.name} ${card.startsOn}`} card={card} />
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

function Card({ card }: { card: ProgrammeCard }) {
  const { t } = useTranslation("programme");
  const { spoken } = usePractices();
  const { name, departments, themes, startsOn, endsOn, ended } = card;
  return (
    <li>
      <h2>{name}</h2>
      <p className={classes.muted}>
        {[
          departments.map((department) => department.name).join(", "),
          t("list.span", { from: month(startsOn), until: month(endsOn) }),
          ended && t("list.ended"),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p>{spoken(themes)}</p>
    </li>
  );
}
