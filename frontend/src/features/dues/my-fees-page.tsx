import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { FeeLines } from "@/components/fee-lines";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { dues } from "./queries";

/** The dues that concern a person, with receipts. */
export function MyFeesPage() {
  const { t } = useTranslation("dues");
  return (
    <SignInWall>
      <Page title={t("mine.title")} lead={t("mine.lead")} narrow>
        <Mine />
      </Page>
    </SignInWall>
  );
}

function Mine() {
  const { t } = useTranslation("dues");
  const { data, error, refetch } = useQuery(dues.mine);
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={2} />;
  if (data.length === 0) return <Empty title={t("mine.none")}>{t("mine.noneBody")}</Empty>;
  return <FeeLines fees={data} withPayer />;
}
