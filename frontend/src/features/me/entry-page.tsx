import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { mine } from "@/lib/mine";
import { networks } from "@/lib/networks";
import { EntryForm } from "./entry-form";

/** What a person says of themselves in one network. */
export function EntryPage() {
  const { t } = useTranslation("me");
  const { slug } = useParams({ from: "/moi/reseaux/$slug" });
  const { data: network } = useQuery(networks.one(slug));
  return (
    <SignInWall>
      <Page title={t("entry.title", { network: network?.name ?? "" })} lead={t("entry.lead")} narrow>
        <Loaded slug={slug} />
      </Page>
    </SignInWall>
  );
}

function Loaded({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery({ ...mine.entry(slug), refetchOnWindowFocus: false });
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  return data ? <EntryForm key={slug} slug={slug} loaded={data} /> : <Waiting lines={4} />;
}
