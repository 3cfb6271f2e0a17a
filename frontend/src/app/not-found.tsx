import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t("notFound.title")} lead={t("notFound.body")} narrow>
      <div>
        <LinkButton to="/">{t("notFound.home")}</LinkButton>
      </div>
    </Page>
  );
}
