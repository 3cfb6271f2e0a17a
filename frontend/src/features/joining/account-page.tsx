import { Navigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AccountButtons } from "@/components/account-buttons";
import { Page } from "@/components/page";
import { Waiting } from "@/components/waiting";
import { useSession } from "@/lib/use-session";

/** Where a mail leads whoever was let in and has no account yet; it names the address after the #, where no server sees it. */
export function AccountPage() {
  const { t } = useTranslation("joining");
  const { isKnown, isSignedIn } = useSession();
  if (!isKnown) return <Waiting lines={2} />;
  if (isSignedIn) return <Navigate to="/accueil" replace />;
  const email = addressAfter(location.hash);
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

function addressAfter(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}
