import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { SignInWall } from "@/components/sign-in-wall";
import { Subscription } from "./subscription";
import { ToCome } from "./to-come";

/** My sessions to come, and the address by which a calendar of mine follows them. */
export function MyCalendarPage() {
  const { t } = useTranslation("agenda");
  return (
    <SignInWall>
      <Page title={t("title")} lead={t("lead")} narrow>
        <ToCome />
        <Subscription />
      </Page>
    </SignInWall>
  );
}
