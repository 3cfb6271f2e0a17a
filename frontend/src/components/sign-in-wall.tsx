import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { signIn } from "@/lib/auth";
import { useSession } from "@/lib/use-session";
import { Page } from "./page";
import { Waiting } from "./waiting";

/** Personal pages: shown to whoever is signed in, explained to the others. */
export function SignInWall({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { isKnown, isSignedIn } = useSession();
  if (!isKnown) return <Waiting lines={2} />;
  if (isSignedIn) return children;
  return (
    <Page title={t("wall.title")} lead={t("wall.body")} narrow>
      <div>
        <Button size="md" onClick={() => signIn()}>
          {t("signIn")}
        </Button>
      </div>
    </Page>
  );
}
