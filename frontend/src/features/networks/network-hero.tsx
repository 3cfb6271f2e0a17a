import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/link-button";
import { useMyNetwork } from "@/lib/me";
import type { Network } from "@/lib/model";
import classes from "./network-page.module.css";

export function NetworkHero({ network }: { network: Network }) {
  const { t } = useTranslation(["networks", "common"]);
  const mine = useMyNetwork(network.slug);
  const params = { slug: network.slug };
  return (
    <div>
      <p className={classes.who}>
        <span className={classes.tag}>
          {network.perimeter.map((place) => place.name).join(", ") || t("common:inFrance")}
        </span>{" "}
        {network.name}
      </p>
      <h1 className={classes.tagline}>{network.tagline}</h1>
      <p className={classes.lead}>{network.description}</p>
      <div className={classes.actions}>
        {mine ? (
          <LinkButton to="/reseaux/$slug/accueil" params={params} size="md">
            {t("hero.home")}
          </LinkButton>
        ) : (
          <LinkButton to="/reseaux/$slug/rejoindre" params={params} size="md">
            {t("hero.join")}
          </LinkButton>
        )}
        {network.modules.includes("DUTY") && (
          <LinkButton to="/reseaux/$slug/permanence" params={params} size="md" variant="outline">
            {t("hero.book")}
          </LinkButton>
        )}
        {network.modules.includes("DIRECTORY") && (
          <LinkButton to="/reseaux/$slug/annuaire" params={params} size="md" variant="outline">
            {mine ? t("hero.memberDirectory") : t("hero.directory")}
          </LinkButton>
        )}
        <a href="#gains">{t("hero.gains")}</a>
        <Link to="/reseaux/$slug/chiffres" params={params}>
          {t("hero.figures")}
        </Link>
      </div>
    </div>
  );
}
