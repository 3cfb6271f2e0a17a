import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import classes from "./privacy.module.css";
import { privacy } from "./queries";

/** Everything that happens by itself, with the durations in force in this installation. */
export function RulesPage() {
  const { t, i18n } = useTranslation("privacy");
  const { data, error, refetch } = useQuery({
    ...privacy.rules,
    queryKey: [...privacy.rules.queryKey, i18n.language],
  });
  return (
    <Page title={t("rules.title")} lead={t("rules.lead")} narrow>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!data && !error && <Waiting lines={6} />}
      {data?.map(({ code, title, what, when, warning, legalBasis }) => (
        <section key={code} className={classes.rule}>
          <h2>{title}</h2>
          <p>{what}</p>
          <dl>
            <dt>{t("rules.when")}</dt>
            <dd>{when}</dd>
            {warning && (
              <>
                <dt>{t("rules.warning")}</dt>
                <dd>{warning}</dd>
              </>
            )}
            <dt>{t("rules.basis")}</dt>
            <dd>{legalBasis}</dd>
          </dl>
        </section>
      ))}
    </Page>
  );
}
