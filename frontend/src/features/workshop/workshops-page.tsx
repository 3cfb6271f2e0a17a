import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import type { WorkshopCard } from "@/lib/model";
import { useSession } from "@/lib/use-session";
import { CycleFacts } from "./cycle-facts";
import { workshops } from "./queries";
import { useIsTeam } from "./use-is-team";
import classes from "./workshop.module.css";

/** The cycles of workshops that a network announces, for anyone; before them those for which one registered. */
export function WorkshopsPage() {
  const { t } = useTranslation("workshop");
  const { slug } = useParams({ from: "/reseaux/$slug/ateliers" });
  const isTeam = useIsTeam(slug);
  const { isSignedIn } = useSession();
  return (
    <Page
      title={t("list.title")}
      lead={t("list.lead")}
      action={
        isTeam && (
          <LinkButton to="/reseaux/$slug/administration/ateliers" params={{ slug }} variant="outline">
            {t("list.desk")}
          </LinkButton>
        )
      }
    >
      {isSignedIn && <Mine slug={slug} />}
      <Announced slug={slug} />
    </Page>
  );
}

function Mine({ slug }: { slug: string }) {
  const { t } = useTranslation("workshop");
  const { data, error, refetch, ...more } = useInfiniteQuery(workshops.mine(slug));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  const found = data?.pages.flatMap(({ items }) => items) ?? [];
  if (found.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t("list.mine")}</h2>
      <Cycles slug={slug} found={found} label={t("list.mine")} more={more} />
    </section>
  );
}

function Announced({ slug }: { slug: string }) {
  const { t } = useTranslation("workshop");
  const { data, error, refetch, ...more } = useInfiniteQuery(workshops.list(slug));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  const all = data.pages.flatMap(({ items }) => items);
  const found = all.filter(({ mine }) => !mine);
  if (all.length === 0)
    return (
      <Empty title={t("list.none")}>
        <p>{t("list.noneBody")}</p>
      </Empty>
    );
  if (found.length === 0 && !more.hasNextPage) return null;
  return (
    <section className={classes.section}>
      <h2>{t("list.announced")}</h2>
      <Cycles slug={slug} found={found} label={t("list.announced")} more={more} />
    </section>
  );
}

type CyclesProps = {
  slug: string;
  found: WorkshopCard[];
  label: string;
  more: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
};

function Cycles({ slug, found, label, more }: CyclesProps) {
  const { t } = useTranslation("workshop");
  return (
    <>
      <ul className={classes.lines} aria-label={label}>
        {found.map((cycle) => (
          <li key={cycle.id}>
            <h3>
              <Link to="/reseaux/$slug/ateliers/$id" params={{ slug, id: cycle.id }}>
                {cycle.title}
              </Link>
            </h3>
            <CycleFacts cycle={cycle} />
          </li>
        ))}
      </ul>
      {more.hasNextPage && (
        <div>
          <Button variant="outline" loading={more.isFetchingNextPage} onClick={() => more.fetchNextPage()}>
            {t("list.more")}
          </Button>
        </div>
      )}
    </>
  );
}
