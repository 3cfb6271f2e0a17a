import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { SignInWall } from "@/components/sign-in-wall";
import { useMyNetwork } from "@/lib/me";
import type { MyNetwork } from "@/lib/model";
import { upTo99, useWorklist } from "@/lib/worklist";
import classes from "./administration-page.module.css";
import { type Destination, stewardPages } from "./navigation";
import { NotFound } from "./not-found";
import { waitingOn } from "./work-of-pages";

/** Everything that the functions of a person open to them in a network. */
export function AdministrationPage() {
  return (
    <SignInWall>
      <Administration />
    </SignInWall>
  );
}

function Administration() {
  const { slug } = useParams({ from: "/reseaux/$slug/administration" });
  const network = useMyNetwork(slug);
  const pages = stewardPages(network);
  if (!network || pages.length === 0) return <NotFound />;
  return <Pages network={network} pages={pages} />;
}

function Pages({ network, pages }: { network: MyNetwork; pages: Destination[] }) {
  const { t } = useTranslation();
  const { data: worklist } = useWorklist(network);
  return (
    <Page
      title={t("nav.administration")}
      lead={t("nav.administrationLead", { network: network.name })}
      narrow
    >
      <ul className={classes.pages}>
        {pages.map(({ label, icon: _, exact: __, ...target }) => {
          const count = waitingOn(label, worklist);
          return (
            <li key={label}>
              <Link {...target}>
                {t(label)}{" "}
                {count > 0 && (
                  <span className={classes.waits}>{t("nav.waits", { count, number: upTo99(count) })}</span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
