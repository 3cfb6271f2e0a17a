import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import type { Balance, Organization } from "@/lib/model";
import { ContributionForm } from "./contribution-form";
import { ContributionLines } from "./contribution-lines";
import classes from "./organizations.module.css";
import { organizations } from "./queries";

const thisYear = () => new Date().getFullYear();

/** What both sides engage to do, and what they really did in a year. */
export function Engagements({ organization }: { organization: Organization }) {
  const { t } = useTranslation("organizations");
  const { network: slug, id, manageable } = organization;
  const [year, setYear] = useState(thisYear);
  const [isWriting, setIsWriting] = useState(false);
  const { data, error, refetch } = useQuery(organizations.balance(slug, id, year));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={2} />;
  const years = [...new Set([thisYear(), year, ...data.years])].sort((a, b) => b - a);
  return (
    <section className={classes.group}>
      <div className={classes.years}>
        <h2>{t("engagements.title")}</h2>
        {years.length > 1 && (
          <NativeSelect
            aria-label={t("engagements.year")}
            value={String(year)}
            data={years.map(String)}
            onChange={(event) => setYear(Number(event.currentTarget.value))}
          />
        )}
      </div>
      <p className={classes.muted}>{t("engagements.lead", { year })}</p>
      <div className={classes.sides}>
        <Given title={organization.name} side="ORGANIZATION" balance={data} />
        <Given title={t("engagements.network")} side="NETWORK" balance={data} />
      </div>
      {data.items && data.items.length > 0 && (
        <ContributionLines organization={organization} items={data.items} />
      )}
      {manageable && isWriting && (
        <ContributionForm organization={organization} onDone={() => setIsWriting(false)} />
      )}
      {manageable && !isWriting && (
        <div>
          <Button variant="outline" onClick={() => setIsWriting(true)}>
            {t("engagements.add")}
          </Button>
        </div>
      )}
    </section>
  );
}

function Given({
  title,
  side,
  balance,
}: {
  title: string;
  side: Balance["totals"][number]["side"];
  balance: Balance;
}) {
  const { t } = useTranslation("organizations");
  return (
    <div className={classes.given}>
      <h3>{title}</h3>
      <ul className={classes.group}>
        {balance.totals
          .filter((total) => total.side === side)
          .map(({ kind, count }) => (
            <li key={kind} data-none={count === 0 || undefined}>
              <span>{t(`engagements.kinds.${side}.${kind as "SHARE"}`)}</span>
              <b>{count}</b>
            </li>
          ))}
      </ul>
    </div>
  );
}
