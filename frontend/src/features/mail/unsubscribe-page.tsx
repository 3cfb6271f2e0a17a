import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { mail, unsubscribe } from "./queries";

/** Stops a kind of mail from the link in one of them; a program that only opens links stops nothing. */
export function UnsubscribePage() {
  const { t } = useTranslation("mail");
  const { token } = useParams({ from: "/desabonnement/$token" });
  const { data, error } = useQuery(mail.unsubscription(token));
  const stop = useMutation({ mutationFn: () => unsubscribe(token) });
  return (
    <Page title={t("unsubscribe.title")} narrow>
      {error ? (
        <p>{t("unsubscribe.unknown")}</p>
      ) : !data ? (
        <Waiting lines={2} />
      ) : stop.isSuccess ? (
        <output>{t("unsubscribe.done", { topic: t(`topics.${data.topic}`) })}</output>
      ) : (
        <>
          <p>{t("unsubscribe.question", { topic: t(`topics.${data.topic}`) })}</p>
          <div className="actions">
            <Button loading={stop.isPending} onClick={() => stop.mutate()}>
              {t("unsubscribe.confirm")}
            </Button>
          </div>
          {stop.error && <ProblemNotice error={stop.error} />}
        </>
      )}
      <p>
        <Link to="/moi/courriels">{t("unsubscribe.preferences")}</Link>
      </p>
    </Page>
  );
}
