import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { moment } from "@/lib/format";
import classes from "./mail.module.css";
import { mail } from "./queries";

const HERE = "/reseaux/$slug/administration/courriels";

/** What a network could not deliver: who has to be asked for another address. */
export function UndeliveredPage() {
  const { t } = useTranslation("mail");
  return (
    <SignInWall>
      <Page title={t("undelivered.title")} lead={t("undelivered.lead")} narrow>
        <Undelivered />
      </Page>
    </SignInWall>
  );
}

function Undelivered() {
  const { t } = useTranslation("mail");
  const { slug } = useParams({ from: HERE });
  const { after } = useSearch({ from: HERE });
  const { data, error, refetch } = useQuery(mail.undelivered(slug, after));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  if (data.items.length === 0) return <Empty title={t("undelivered.none")} />;
  return (
    <>
      <ul className={classes.lines}>
        {data.items.map(({ id, person, topic, reason, givenUpAt }) => (
          <li key={id}>
            <strong>{person ?? t("undelivered.stranger")}</strong> · {t(`topics.${topic}`)}
            <br />
            <span className={classes.muted}>
              {moment(givenUpAt)} · {t(`reasons.${reason as "REFUSED"}`)}
            </span>
          </li>
        ))}
      </ul>
      {data.next && (
        <div className="actions">
          <LinkButton to={HERE} params={{ slug }} search={{ after: data.next }} variant="outline">
            {t("undelivered.older")}
          </LinkButton>
        </div>
      )}
    </>
  );
}
