import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/link-button";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { useMe } from "@/lib/me";
import { networks } from "@/lib/networks";
import { Honeycomb } from "./honeycomb";
import classes from "./landing-page.module.css";
import { NetworkLine } from "./network-line";

/** Front page of the installation: what it is, and the networks it is home to. */
export function LandingPage() {
  const { t } = useTranslation("networks");
  const { data, error, isPending, refetch } = useQuery(networks.all);
  const hasHome = (useMe()?.networks.length ?? 0) > 0;
  return (
    <div className={classes.landing}>
      <title>Essaim</title>
      <section className={classes.hero}>
        <div>
          <h1 className={classes.headline}>{t("landing.headline")}</h1>
          <p className={classes.lead}>{t("landing.lead")}</p>
          <div className={classes.actions}>
            {hasHome && (
              <LinkButton to="/accueil" size="md">
                {t("landing.myHome")}
              </LinkButton>
            )}
            <LinkButton to="/lieux" size="md" variant={hasHome ? "outline" : "filled"}>
              {t("landing.find")}
            </LinkButton>
          </div>
        </div>
        <Honeycomb accents={data?.map((network) => network.accent) ?? []} />
      </section>
      <section id="reseaux" className={classes.networks} aria-labelledby="reseaux-titre">
        <h2 id="reseaux-titre">{t("landing.networksTitle")}</h2>
        <p className={classes.muted}>{t("landing.networksLead")}</p>
        {isPending && <Waiting lines={5} />}
        {error && <ProblemNotice error={error} onRetry={refetch} />}
        <ul className={classes.lines}>
          {data?.map((network) => (
            <NetworkLine key={network.slug} network={network} />
          ))}
        </ul>
      </section>
      <section className={classes.promises}>
        {(["consent", "geo", "open"] as const).map((promise) => (
          <div key={promise}>
            <h2>{t(`landing.${promise}Title`)}</h2>
            <p>{t(`landing.${promise}Body`)}</p>
          </div>
        ))}
      </section>
    </div>
  );
}
