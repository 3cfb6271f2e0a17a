import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { openAccount, signIn } from "@/lib/auth";

/** The two ways in, coming back to a page, by default this one: an account made now for an address, or one's own. */
export function AccountButtons({ email, returnTo }: { email?: string | undefined; returnTo?: string }) {
  const { t } = useTranslation();
  return (
    <div className="actions">
      <Button onClick={() => openAccount(email, returnTo)}>{t("openAccount")}</Button>
      <Button variant="outline" onClick={() => signIn(returnTo)}>
        {t("signIn")}
      </Button>
    </div>
  );
}
