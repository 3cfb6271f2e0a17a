import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { renewals } from "./queries";
import { RenewalCard } from "./renewal-card";
import { StartRenewal } from "./start-renewal";

/** After elections: what ended, who is asked, who has answered. */
export function RenewalsPage() {
  const { t } = useTranslation("renewals");
  const { slug } = useParams({ from: "/reseaux/$slug/administration/renouvellement" });
  return (
    <SignInWall>
      <Page title={t("title")} lead={t("lead")}>
        <StartRenewal slug={slug} />
        <Renewals slug={slug} />
      </Page>
    </SignInWall>
  );
}

function Renewals({ slug }: { slug: string }) {
  const { t } = useTranslation("renewals");
  const { data, error, refetch } = useQuery(renewals.all(slug));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={3} />;
  if (data.length === 0) return <Empty title={t("none")}>{t("noneBody")}</Empty>;
  return data.map((renewal) => <RenewalCard key={renewal.id} slug={slug} renewal={renewal} />);
}
