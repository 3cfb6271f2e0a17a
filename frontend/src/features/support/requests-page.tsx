import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { SignInWall } from "@/components/sign-in-wall";
import { Requests } from "./requests";

/** Every request that reached the advisers of a network, the latest first. */
export function RequestsPage() {
  const { t } = useTranslation("support");
  const { slug } = useParams({ from: "/reseaux/$slug/accompagnement/demandes" });
  return (
    <SignInWall>
      <Page
        title={t("desk.allRequests")}
        lead={t("desk.allRequestsLead")}
        crumbs={[{ label: t("desk.title"), to: "/reseaux/$slug/accompagnement", params: { slug } }]}
      >
        <Requests slug={slug} which="" title={() => t("desk.latestFirst")} none={t("desk.noRequest")} />
      </Page>
    </SignInWall>
  );
}
