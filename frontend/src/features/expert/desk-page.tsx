import { Button, NativeSelect } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { day } from "@/lib/format";
import { useMyNetwork } from "@/lib/me";
import type { ExpertCard, ExpertState } from "@/lib/model";
import { Decisions } from "./decisions";
import classes from "./expert.module.css";
import { ExpertFacts } from "./expert-facts";
import { ExpertForm } from "./expert-form";
import { State } from "./expert-state";
import { experts } from "./queries";

const FROM = "/reseaux/$slug/administration/experts";
const states: ExpertState[] = ["APPLIED", "VETTED", "EXPIRED", "SUSPENDED", "REFUSED", "WITHDRAWN"];

/** The experts of a network in any state: who waits for an answer comes first. */
export function DeskPage() {
  const { t } = useTranslation("expert");
  const { slug } = useParams({ from: FROM });
  const { etat } = useSearch({ from: FROM });
  const state = states.find((known) => known === etat) ?? "APPLIED";
  const navigate = useNavigate({ from: FROM });
  const [isEntering, setIsEntering] = useState(false);
  return (
    <SignInWall>
      <Page
        title={t("desk.title")}
        lead={t("desk.lead")}
        action={
          !isEntering && (
            <Button variant="outline" onClick={() => setIsEntering(true)}>
              {t("desk.enter")}
            </Button>
          )
        }
      >
        {isEntering && <ExpertForm slug={slug} onBehalf onDone={() => setIsEntering(false)} />}
        <div>
          <NativeSelect
            label={t("desk.state")}
            value={state}
            data={states.map((value) => ({ value, label: t(`states.${value}`) }))}
            onChange={(event) =>
              void navigate({
                search: { etat: event.currentTarget.value },
                replace: true,
                resetScroll: false,
              })
            }
          />
        </div>
        <List slug={slug} state={state} />
      </Page>
    </SignInWall>
  );
}

function List({ slug, state }: { slug: string; state: ExpertState }) {
  const { t } = useTranslation("expert");
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    experts.desk(slug, state),
  );
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  const found = data.pages.flatMap(({ items }) => items);
  if (found.length === 0) return <Empty title={t(state === "APPLIED" ? "desk.nothingWaits" : "desk.none")} />;
  return (
    <>
      <ul className={classes.lines} aria-label={t(`states.${state}`)}>
        {found.map((card) => (
          <Line key={card.id} slug={slug} card={card} />
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

function Line({ slug, card }: { slug: string; card: ExpertCard }) {
  const { t } = useTranslation("expert");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li>
      <h2>
        <Link to="/reseaux/$slug/experts/$id" params={{ slug, id: card.id }}>
          {card.name}
        </Link>
      </h2>
      <p className={classes.muted}>
        {t(`forms.${card.legalForm}`)}
        {card.since && ` · ${t("desk.since", { date: day(card.since) })}`}
      </p>
      <div>
        <Button variant="subtle" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t(isOpen ? "desk.fold" : "desk.read", { name: card.name })}
        </Button>
      </div>
      {isOpen && <Whole slug={slug} id={card.id} />}
    </li>
  );
}

function Whole({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation("expert");
  const { data, error, refetch } = useQuery(experts.one(slug, id));
  const functions = useMyNetwork(slug)?.functions ?? [];
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  const runs = functions.includes("animation") || functions.includes("administration");
  return (
    <>
      <State expert={data} />
      <ExpertFacts expert={data} />
      {data.mine ? <p>{t("desk.mine")}</p> : runs && <Decisions slug={slug} expert={data} />}
    </>
  );
}
