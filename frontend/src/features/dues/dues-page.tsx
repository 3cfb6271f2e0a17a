import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { money, number } from "@/lib/format";
import classes from "./dues.module.css";
import { FeeTable } from "./fee-table";
import { IssueFees } from "./issue-fees";
import { dues } from "./queries";
import { Rules } from "./rules";

const FROM = "/reseaux/$slug/administration/cotisations";

/** The dues of a year, for those who run the network. */
export function DuesPage() {
  const { t } = useTranslation("dues");
  const { year = new Date().getFullYear() } = useSearch({ from: FROM });
  return (
    <SignInWall>
      <Page title={t("title", { year })} lead={t("lead")} action={<YearChoice year={year} />}>
        <Year year={year} />
      </Page>
    </SignInWall>
  );
}

function YearChoice({ year }: { year: number }) {
  const { t } = useTranslation("dues");
  const navigate = useNavigate({ from: FROM });
  const latest = new Date().getFullYear() + 1;
  const years = [...new Set([0, 1, 2, 3, 4].map((before) => latest - before).concat(year))];
  return (
    <NativeSelect
      label={t("year")}
      value={String(year)}
      data={years.sort((a, b) => b - a).map(String)}
      onChange={(event) => void navigate({ search: { year: Number(event.currentTarget.value) } })}
    />
  );
}

function Year({ year }: { year: number }) {
  const { t } = useTranslation(["dues", "common"]);
  const { slug } = useParams({ from: FROM });
  const { data, error, refetch } = useQuery(dues.year(slug, year));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  return (
    <>
      <section aria-label={t("totals")}>
        <dl className={classes.totals}>
          {data.totals.map(({ state, count, amountCents }) => (
            <div key={state}>
              <dt>{t(`common:feeStates.${state}`)}</dt>
              <dd>{money(amountCents)}</dd>
              <dd className={classes.note}>{t("count", { count, number: number(count) })}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Rules slug={slug} year={year} rules={data.rules} />
      {data.rules.length > 0 && <IssueFees slug={slug} year={year} waiting={data.toIssue} />}
      <FeeTable slug={slug} year={year} />
    </>
  );
}
