import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { signIn } from "@/lib/auth";
import { useSession } from "@/lib/use-session";

/** The small window in which one signs in again; it closes when that is done. */
export function SigningInAgain() {
  const { t } = useTranslation();
  const { isKnown, isSignedIn } = useSession();
  useEffect(() => {
    if (isSignedIn) window.close();
    else if (isKnown) void signIn();
  }, [isKnown, isSignedIn]);
  return (
    <Page
      title={t("session.popupTitle")}
      lead={isSignedIn ? t("session.popupDone") : t("session.popupWait")}
      narrow
    />
  );
}
