import { Button, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Icon } from "@/components/icon";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { day, number } from "@/lib/format";
import { useMyNetwork } from "@/lib/me";
import type { OrganizationSummary } from "@/lib/model";
import { HowToJoin } from "./how-to-join";
import classes from "./organizations.module.css";
import { organizations } from "./queries";

const FROM = "/reseaux/$slug/structures";

/** The organisations that belong to a network. */
export function OrganizationsPage() {
  const { t } = useTranslation("organizations");
  const { slug } = useParams({ from: FROM });
  const { q = "" } = useSearch({ from: FROM });
  const isMember = Boolean(useMyNetwork(slug)?.membership);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Search q={q} />
      <Found slug={slug} q={q} />
      {!isMember && <HowToJoin slug={slug} />}
    </Page>
  );
}

function Search({ q }: { q: string }) {
  const { t } = useTranslation("organizations");
  const navigate = useNavigate({ from: FROM });
  const [typed, setTyped] = useState(q);
  const search = useDebouncedCallback((text: string) => {
    void navigate({ search: text.trim() ? { q: text.trim() } : {}, replace: true, resetScroll: false });
  }, 250);
  return (
    <search>
      <TextInput
        type="search"
        label={t("search")}
        leftSection={<Icon name="search" size={18} />}
        maxLength={100}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
    </search>
  );
}

function Found({ slug, q }: { slug: string; q: string }) {
  const { t } = useTranslation("organizations");
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    organizations.list(slug, q),
  );
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={6} />;
  const found = data.pages.flatMap(({ items }) => items);
  if (found.length === 0) {
    return <Empty title={q ? t("noneFound") : t("none")}>{q && <p>{t("noneFoundBody")}</p>}</Empty>;
  }
  return (
    <>
      <ul className={classes.lines}>
        {found.map((organization) => (
          <Line key={organization.id} slug={slug} organization={organization} />
        ))}
      </ul>
      {hasNextPage && (
        <div>
          <Button variant="outline" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t("more")}
          </Button>
        </div>
      )}
    </>
  );
}

function Line({ slug, organization }: { slug: string; organization: OrganizationSummary }) {
  const { t } = useTranslation(["organizations", "common"]);
  const { id, kind, name, place, population, since } = organization;
  const facts = [t(`common:organizationKinds.${kind}`)];
  if (place) facts.push(place.label);
  if (population !== undefined) {
    facts.push(t("common:inhabitants", { count: population, number: number(population) }));
  }
  return (
    <li>
      <div>
        <h2 className={classes.name}>
          <Link to="/reseaux/$slug/structures/$id" params={{ slug, id }}>
            {name}
          </Link>
        </h2>
        <p className={classes.muted}>{facts.join(" · ")}</p>
      </div>
      {since && <small>{t("since", { date: day(since) })}</small>}
    </li>
  );
}
