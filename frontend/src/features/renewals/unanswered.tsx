import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { day } from "@/lib/format";
import { renewals } from "./queries";
import classes from "./renewals.module.css";

/** Those who have not answered, a page at a time. */
export function Unanswered({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation("renewals");
  const [after, setAfter] = useState<string>();
  const { data, error, refetch } = useQuery(renewals.unanswered(slug, id, after));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={2} />;
  if (data.items.length === 0) return <p>{t("unanswered.nobody")}</p>;
  return (
    <>
      <ul className={classes.lines} aria-label={t("card.unanswered")}>
        {data.items.map(({ person, entry, name, remindedAt }) => (
          <li key={person}>
            {entry ? (
              <Link to="/reseaux/$slug/annuaire/$id" params={{ slug, id: entry }}>
                {name}
              </Link>
            ) : (
              name
            )}{" "}
            <small className={classes.muted}>
              {remindedAt ? t("unanswered.reminded", { date: day(remindedAt) }) : t("unanswered.notReminded")}
            </small>
          </li>
        ))}
      </ul>
      {data.next && (
        <Button variant="outline" size="sm" onClick={() => setAfter(data.next)}>
          {t("unanswered.next")}
        </Button>
      )}
    </>
  );
}
