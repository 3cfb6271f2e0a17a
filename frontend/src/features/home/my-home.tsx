import { Navigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { useMe } from "@/lib/me";

/** After signing in: to the home of the person's first network, or to what is open without one. */
export function MyHome() {
  return (
    <SignInWall>
      <FirstNetwork />
    </SignInWall>
  );
}

function FirstNetwork() {
  const { t } = useTranslation("home");
  const person = useMe();
  if (!person) return <Waiting lines={2} />;
  const first = person.networks[0];
  if (first) return <Navigate to="/reseaux/$slug/accueil" params={{ slug: first.slug }} replace />;
  return (
    <Page title={t("outsider.title")} lead={t("outsider.body")} narrow>
      <div>
        <LinkButton to="/" hash="reseaux">
          {t("outsider.networks")}
        </LinkButton>
      </div>
    </Page>
  );
}
