import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/link-button";
import { networks } from "@/lib/networks";
import classes from "./organizations.module.css";

/** For someone from outside: what is kept for members, and how one becomes one. */
export function HowToJoin({ slug }: { slug: string }) {
  const { t } = useTranslation("organizations");
  const { data: network } = useQuery(networks.one(slug));
  if (!network) return null;
  return (
    <section className={classes.notice}>
      <h2>{t("join.title")}</h2>
      <p>{t("join.body", { network: network.name })}</p>
      <div className="actions">
        <LinkButton to="/reseaux/$slug/rejoindre" params={{ slug }} variant="outline">
          {t("join.see")}
        </LinkButton>
        <a href={`mailto:${network.contact.email}`}>{network.contact.email}</a>
      </div>
    </section>
  );
}
