import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import type { Network } from "@/lib/model";
import type { SentFrom } from "./kept";

/** It is sent: what happens next, and what remains to be done. */
export function Sent({ network, email, isProved }: { network: Network } & SentFrom) {
  const { t } = useTranslation("joining");
  const how = isProved ? "proved" : "toProve";
  return (
    <Page
      title={t(`sent.${how}.title`)}
      lead={t(`sent.${how}.lead`, { email, network: network.name })}
      narrow
    >
      {!isProved && (
        <>
          <p>{t("sent.anywhere")}</p>
          <p>{t("sent.note")}</p>
        </>
      )}
      <div>
        <LinkButton to="/reseaux/$slug" params={{ slug: network.slug }} variant="outline">
          {t("sent.back", { network: network.name })}
        </LinkButton>
      </div>
    </Page>
  );
}
