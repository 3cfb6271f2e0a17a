import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FeeLines } from "@/components/fee-lines";
import { ProblemNotice } from "@/components/problem-notice";
import type { Organization } from "@/lib/model";
import classes from "./organizations.module.css";
import { organizations } from "./queries";

/** What the organisation owes and owed, with receipts. */
export function OrganizationFees({ organization }: { organization: Organization }) {
  const { t } = useTranslation("organizations");
  const { data, error, refetch } = useQuery(organizations.fees(organization.network, organization.id));
  return (
    <section className={classes.group}>
      <h2>{t("fees.title")}</h2>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {data?.length === 0 && <p className={classes.muted}>{t("fees.none")}</p>}
      {data && data.length > 0 && <FeeLines fees={data} />}
    </section>
  );
}
