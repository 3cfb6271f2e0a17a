import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { support } from "./queries";
import { RequestLine } from "./request-line";
import classes from "./support.module.css";

type Props = { slug: string; which: "/waiting" | ""; title: (count: number) => string; none: string };

/** Requests page by page, those that wait or all of them. */
export function Requests({ slug, which, title, none }: Props) {
  const { t } = useTranslation("support");
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    support.requests(slug, which),
  );
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={3} />;
  const found = data.pages.flatMap(({ items }) => items);
  return (
    <section className={classes.section}>
      <h2>{title(found.length)}</h2>
      {found.length > 0 ? (
        <ul className={classes.lines}>
          {found.map((request) => (
            <RequestLine key={request.id} slug={slug} request={request} />
          ))}
        </ul>
      ) : (
        <p className={classes.muted}>{none}</p>
      )}
      {hasNextPage && (
        <div>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t("desk.more")}
          </Button>
        </div>
      )}
    </section>
  );
}
