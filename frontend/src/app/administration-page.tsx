import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { SignInWall } from "@/components/sign-in-wall";
import { useMyNetwork } from "@/lib/me";
import classes from "./administration-page.module.css";
import { stewardPages } from "./navigation";
import { NotFound } from "./not-found";

/** Everything that the functions of a person open to them in a network. */
export function AdministrationPage() {
  return (
    <SignInWall>
      <Administration />
    </SignInWall>
  );
}

function Administration() {
  const { t } = useTranslation();
  const { slug } = useParams({ from: "/reseaux/$slug/administration" });
  const network = useMyNetwork(slug);
  const pages = stewardPages(network);
  if (!network || pages.length === 0) return <NotFound />;
  return (
    <Page
      title={t("nav.administration")}
      lead={t("nav.administrationLead", { network: network.name })}
      narrow
    >
      <ul className={classes.pages}>
        {pages.map(({ label, icon: _, exact: __, ...target }) => (
          <li key={label}>
            <Link {...target}>{t(label)}</Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
