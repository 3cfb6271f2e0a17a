import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { networks } from "@/lib/networks";
import classes from "./home-page.module.css";

/** What an account without membership finds: that nobody sees it, and the networks to join. */
export function Outsider({ name }: { name: string }) {
  const { t } = useTranslation("home");
  const { data, error, isPending, refetch } = useQuery(networks.all);
  return (
    <Page title={t("outsider.title", { name })} lead={t("outsider.body")}>
      <section>
        <h2>{t("outsider.networks")}</h2>
        {isPending && <Waiting lines={5} />}
        {error && <ProblemNotice error={error} onRetry={refetch} />}
        <ul className={classes.joinable}>
          {data?.map(({ slug, name: network, tagline }) => (
            <li key={slug}>
              <div>
                <h3>
                  <Link to="/reseaux/$slug" params={{ slug }} className={classes.plain}>
                    {network}
                  </Link>
                </h3>
                <p className={classes.muted}>{tagline}</p>
              </div>
              <LinkButton
                to="/reseaux/$slug/rejoindre"
                params={{ slug }}
                variant="outline"
                aria-label={t("outsider.joinNetwork", { network })}
              >
                {t("outsider.join")}
              </LinkButton>
            </li>
          ))}
        </ul>
      </section>
      <p className={classes.muted}>
        {t("outsider.open")} {t("outsider.otherAddress")}
      </p>
    </Page>
  );
}
