import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { CycleFacts } from "./cycle-facts";
import { workshops } from "./queries";
import { useIsTeam } from "./use-is-team";
import classes from "./workshop.module.css";

/** The cycles of workshops that a network announces, for anyone. */
export function WorkshopsPage() {
  const { t } = useTranslation("workshop");
  const { slug } = useParams({ from: "/reseaux/$slug/ateliers" });
  const isTeam = useIsTeam(slug);
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
      <Announced slug={slug} />
    </Page>
  );
}

function Announced({ slug }: { slug: string }) {
  const { t } = useTranslation("workshop");
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    workshops.list(slug),
  );
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  const found = data.pages.flatMap(({ items }) => items);
  if (found.length === 0)
    return (
      <Empty title={t("list.none")}>
        <p>{t("list.noneBody")}</p>
      </Empty>
    );
  return (
    <>
      <ul className={classes.lines} aria-label={t("list.title")}>
        {found.map((cycle) => (
          <li key={cycle.id}>
            <h2>
              <Link to="/reseaux/$slug/ateliers/$id" params={{ slug, id: cycle.id }}>
                {cycle.title}
              </Link>
            </h2>
            <CycleFacts cycle={cycle} />
          </li>
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
