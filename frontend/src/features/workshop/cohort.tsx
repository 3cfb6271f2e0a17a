import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import type { Workshop } from "@/lib/model";
import { workshops } from "./queries";
import classes from "./workshop.module.css";

/** Those who take part, for each other: names only of those who agreed. */
export function Cohort({ cycle }: { cycle: Workshop }) {
  const { t } = useTranslation("workshop");
  const { data, error, refetch } = useQuery(workshops.cohort(cycle.network, cycle.id));
  return (
    <section className={classes.section}>
      <h2>{t(cycle.mine ? "cohort.title" : "cohort.titleTeam")}</h2>
      <p>{t("cohort.lead")}</p>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!data && !error && <Waiting lines={3} />}
      {data?.items.length === 0 && <p className={classes.muted}>{t("cohort.none")}</p>}
      {data && data.items.length > 0 && (
        <ul className={classes.lines}>
          {data.items.map(({ collectivity, name, role, question }) => (
            <li key={`${collectivity} ${name} ${question}`}>
              <h3>{collectivity}</h3>
              {name && <p className={classes.muted}>{[name, role].filter(Boolean).join(", ")}</p>}
              <p className={classes.words}>{question}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
