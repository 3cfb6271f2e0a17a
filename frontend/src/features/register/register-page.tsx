import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { SignInWall } from "@/components/sign-in-wall";
import { CheckForm } from "./check-form";
import { CheckedMandates } from "./checked-mandates";

/** Whether the mandates that members declare are in the national register. */
export function RegisterPage() {
  const { t } = useTranslation("register");
  const { slug } = useParams({ from: "/reseaux/$slug/administration/mandats" });
  return (
    <SignInWall>
      <Page title={t("title")} lead={t("lead")}>
        <CheckForm slug={slug} />
        <CheckedMandates slug={slug} />
      </Page>
    </SignInWall>
  );
}
