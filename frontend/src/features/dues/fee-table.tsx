import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { FeeBasis, FeeMark, FeeSettlement } from "@/components/fee-lines";
import { LinkButton } from "@/components/link-button";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { feeStates } from "@/lib/dues-search";
import { money } from "@/lib/format";
import type { Fee, FeeState } from "@/lib/model";
import classes from "./dues.module.css";
import { dues } from "./queries";
import { FeeActions } from "./settle";

const FROM = "/reseaux/$slug/administration/cotisations";

/** The fees of a year side by side: rows are compared, so this one is a table. */
export function FeeTable({ slug, year }: { slug: string; year: number }) {
  const { t } = useTranslation(["dues", "common"]);
  const { state, after } = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const { data, error, refetch } = useQuery(dues.fees(slug, year, state, after));
  const link = { to: FROM, params: { slug } } as const;
  const search = { year, ...(state && { state }) };
  const choices = [
    { value: "", label: t("filter.all") },
    ...feeStates.map((value) => ({ value, label: t(`common:feeStates.${value}`) })),
  ];
  return (
    <section className={classes.group}>
      <div className={classes.filter}>
        <NativeSelect
          label={t("filter.label")}
          value={state ?? ""}
          data={choices}
          onChange={(event) => {
            const chosen = event.currentTarget.value as FeeState | "";
            void navigate({ search: { year, ...(chosen && { state: chosen }) }, resetScroll: false });
          }}
        />
      </div>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!data && !error && <Waiting lines={5} />}
      {data?.items.length === 0 && (
        <Empty title={state ? t("noneInState") : t("none")}>{!state && <p>{t("noneBody")}</p>}</Empty>
      )}
      {data && data.items.length > 0 && <Table fees={data.items} />}
      <div className="actions">
        {after && (
          <LinkButton {...link} search={search} variant="default">
            {t("first")}
          </LinkButton>
        )}
        {data?.next && (
          <LinkButton {...link} search={{ ...search, after: data.next }} variant="outline">
            {t("next")}
          </LinkButton>
        )}
      </div>
    </section>
  );
}

function Table({ fees }: { fees: Fee[] }) {
  const { t } = useTranslation("dues");
  return (
    <table className={classes.fees}>
      <thead>
        <tr>
          {(["payer", "amount", "state", "actions"] as const).map((column) => (
            <th key={column} scope="col">
              {column === "actions" ? (
                <span className="heard">{t("columns.actions")}</span>
              ) : (
                t(`columns.${column}`)
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fees.map((fee) => (
          <Row key={fee.id} fee={fee} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ fee }: { fee: Fee }) {
  const { network: slug, organization: id, payerName } = fee;
  return (
    <tr>
      <td>
        {id ? (
          <Link to="/reseaux/$slug/structures/$id" params={{ slug, id }}>
            {payerName}
          </Link>
        ) : (
          payerName
        )}
        <small>
          <FeeBasis fee={fee} />
        </small>
      </td>
      <td className={classes.amount}>{money(fee.paidCents ?? fee.amountCents)}</td>
      <td>
        <FeeMark fee={fee} />
        <small>
          <FeeSettlement fee={fee} />
        </small>
      </td>
      <td className={classes.actions}>
        <FeeActions fee={fee} />
      </td>
    </tr>
  );
}
