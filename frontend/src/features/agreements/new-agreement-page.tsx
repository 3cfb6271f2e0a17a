import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { SignInWall } from "@/components/sign-in-wall";
import { AgreementForm } from "./agreement-form";

/** A new agreement, with a partner that is known or is made known on the way. */
export function NewAgreementPage() {
  const { t } = useTranslation("agreements");
  const { slug } = useParams({ from: "/reseaux/$slug/administration/conventions/nouvelle" });
  const crumbs = [
    { label: t("title"), to: "/reseaux/$slug/administration/conventions", params: { slug } } as const,
  ];
  return (
    <SignInWall>
      <Page title={t("new")} lead={t("newLead")} crumbs={crumbs}>
        <AgreementForm slug={slug} />
      </Page>
    </SignInWall>
  );
}
