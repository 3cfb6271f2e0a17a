import { Navigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AccountButtons } from "@/components/account-buttons";
import { Page } from "@/components/page";
import { Waiting } from "@/components/waiting";
import { accountKey } from "@/lib/account-key";
import { useSession } from "@/lib/use-session";

/** Where a mail leads whoever was let in; address and key come after the #, where no server sees them. */
export function AccountPage() {
  const { t } = useTranslation("joining");
  const { isKnown, isSignedIn } = useSession();
  const [{ email, key }] = useState(whatFollows);
  if (key) accountKey.keep(key);
  if (!isKnown) return <Waiting lines={2} />;
  if (isSignedIn) return <Navigate to="/accueil" replace />;
  return (
    <Page title={t("account.title")} lead={t("account.lead")} narrow>
      <div>
        <p>{email ? t("account.with", { email }) : t("account.withYours")}</p>
        <p>{t("account.next")}</p>
        <AccountButtons email={email} returnTo="/accueil" />
      </div>
    </Page>
  );
}

function whatFollows() {
  const said = new URLSearchParams(location.hash.slice(1));
  return { email: said.get("adresse") || undefined, key: said.get("cle") };
}
