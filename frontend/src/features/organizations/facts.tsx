import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { day } from "@/lib/format";
import type { Organization } from "@/lib/model";
import classes from "./organizations.module.css";

/** « 732 829 320 » */
const spaced = (siren: string) => siren.replace(/(\d{3})(?=\d)/g, "$1\u00a0");

/** What everyone may know of an organisation. */
export function Facts({ organization }: { organization: Organization }) {
  const { t } = useTranslation("organizations");
  const { description, website, publicEmail, siren, acronym, place, since, until } = organization;
  return (
    <section className={classes.group}>
      <h2>{t("facts.title")}</h2>
      {description && <p className={classes.description}>{description}</p>}
      <dl className={classes.facts}>
        {acronym && <Fact name={t("facts.acronym")}>{acronym}</Fact>}
        {place && (
          <Fact name={t("facts.place")}>
            <Link to="/lieux/$key" params={{ key: place.key }}>
              {place.label}
            </Link>
          </Fact>
        )}
        {website && (
          <Fact name={t("facts.website")}>
            <a href={website} rel="noreferrer">
              {website.replace(/^https?:\/\/|\/$/g, "")}
            </a>
          </Fact>
        )}
        {publicEmail && (
          <Fact name={t("facts.publicEmail")}>
            <a href={`mailto:${publicEmail}`}>{publicEmail}</a>
          </Fact>
        )}
        {siren && <Fact name={t("facts.siren")}>{spaced(siren)}</Fact>}
        {since && <Fact name={t("facts.since")}>{day(since)}</Fact>}
        {until && <Fact name={t("facts.until")}>{day(until)}</Fact>}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
