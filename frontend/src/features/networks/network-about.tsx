import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Network } from "@/lib/model";
import classes from "./network-page.module.css";

const PerimeterMap = lazy(() => import("./perimeter-map").then((file) => ({ default: file.PerimeterMap })));

/** Where the network acts, who can join, and how to write to it. */
export function NetworkAbout({ network }: { network: Network }) {
  const { t } = useTranslation(["networks", "common"]);
  const { perimeter, membership, contact, sensitive } = network;
  return (
    <section className={classes.about}>
      <div>
        <h2>{t("perimeter")}</h2>
        {perimeter.length === 0 && <p>{t("common:inFrance")}</p>}
        <ul className={classes.places}>
          {perimeter.map(({ key, name }) => (
            <li key={key}>
              <Link to="/lieux/$key" params={{ key }}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
        <Suspense>
          <PerimeterMap perimeter={perimeter} />
        </Suspense>
      </div>
      <div>
        <h2>{t("membership.title")}</h2>
        <p>{t(`membership.${membership.subject}`)}.</p>
        <p>{t(`membership.${membership.term}`)}.</p>
        {membership.charterRequired && <p>{t("membership.charter")}.</p>}
        {sensitive && <p className={classes.muted}>{t("sensitive")}</p>}
      </div>
      <div>
        <h2>{t("contact")}</h2>
        <p>{contact.organization}</p>
        {contact.address && <p>{contact.address}</p>}
        <p>
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      </div>
    </section>
  );
}
