import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { LinkButton } from "@/components/link-button";
import { PersonLine } from "@/components/person-line";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { type DirectoryFilters, narrowed } from "@/lib/directory-filters";
import { number } from "@/lib/format";
import classes from "./directory-page.module.css";
import { directory } from "./queries";

/** One page of people at a time: the next one replaces it, the browser's way back returns to it. */
export function Results({ slug, filters }: { slug: string; filters: DirectoryFilters }) {
  const { t } = useTranslation(["directory", "common"]);
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery(directory.search(slug, filters));
  if (isPending) return <Waiting lines={6} />;
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  const { items, next, total } = data;
  const count = total ?? (next || filters.after ? undefined : items.length);
  return (
    <section aria-busy={isPlaceholderData} className={classes.results}>
      <h2 className="heard">{t("results")}</h2>
      <p role="status" className={classes.count}>
        {count !== undefined && t("common:people", { count, number: number(count) })}
      </p>
      {items.length === 0 ? (
        <Nobody filters={filters} />
      ) : (
        <ul className={classes.people}>
          {items.map((entry) => (
            <PersonLine key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      {(next || filters.after) && (
        <div className={classes.paging}>
          {filters.after && (
            <LinkButton
              to="/reseaux/$slug/annuaire"
              params={{ slug }}
              search={narrowed(filters, {})}
              variant="default"
            >
              {t("first")}
            </LinkButton>
          )}
          {next && (
            <LinkButton
              to="/reseaux/$slug/annuaire"
              params={{ slug }}
              search={{ ...filters, after: next }}
              variant="outline"
            >
              {t("next")}
            </LinkButton>
          )}
        </div>
      )}
    </section>
  );
}

function Nobody({ filters }: { filters: DirectoryFilters }) {
  const { t } = useTranslation("directory");
  const isFiltered = Object.values(filters).some(Boolean);
  if (!isFiltered) return <Empty title={t("nonePlain")}>{t("noneWhy")}</Empty>;
  return (
    <Empty title={t("none")}>
      <ul>
        {filters.place && <li>{t("tryWider")}</li>}
        {filters.q && <li>{t("tryWords")}</li>}
        <li>{t("tryFewer")}</li>
      </ul>
    </Empty>
  );
}
