import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { FundingFields } from "./funding-fields";
import { fundings } from "./queries";

/** An aid that no catalogue knows. */
export function NewFundingPage() {
  const { t } = useTranslation("funding");
  const { slug } = useParams({ from: "/reseaux/$slug/aides/nouvelle" });
  return (
    <SignInWall>
      <Page
        title={t("form.addTitle")}
        lead={t("form.lead")}
        crumbs={[{ label: t("title"), to: "/reseaux/$slug/aides", params: { slug } }]}
        narrow
      >
        <FundingFields slug={slug} />
      </Page>
    </SignInWall>
  );
}

/** An aid of the network, changed. */
export function ChangeFundingPage() {
  const { t } = useTranslation("funding");
  const { slug, id } = useParams({ from: "/reseaux/$slug/aides/$id/modifier" });
  const { data, error, refetch } = useQuery(fundings.one(slug, id));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={6} />;
  return (
    <SignInWall>
      <Page
        title={t("form.changeTitle")}
        lead={t("form.lead")}
        crumbs={[{ label: data.facts.name, to: "/reseaux/$slug/aides/$id", params: { slug, id } }]}
        narrow
      >
        <FundingFields key={data.version} slug={slug} funding={data} />
      </Page>
    </SignInWall>
  );
}
