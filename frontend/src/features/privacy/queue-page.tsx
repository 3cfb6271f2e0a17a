import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { AccountRemovals } from "./account-removals";
import classes from "./privacy.module.css";
import { privacy } from "./queries";
import { RequestToAnswer } from "./request-to-answer";

const HERE = "/reseaux/$slug/administration/donnees";

/** What the data protection officer answers, the most urgent first. */
export function QueuePage() {
  const { t } = useTranslation("privacy");
  const { slug } = useParams({ from: HERE });
  return (
    <SignInWall>
      <Page title={t("queue.title")} lead={t("queue.lead")}>
        <Requests />
        <AccountRemovals slug={slug} />
      </Page>
    </SignInWall>
  );
}

function Requests() {
  const { t } = useTranslation("privacy");
  const { slug } = useParams({ from: HERE });
  const { after, closes } = useSearch({ from: HERE });
  const isClosed = closes === "oui";
  const { data, error, refetch } = useQuery(privacy.queue(slug, isClosed, after));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  const link = { to: HERE, params: { slug } } as const;
  const other = isClosed ? {} : { closes: "oui" };
  return (
    <section>
      <h2>{t(isClosed ? "queue.closed" : "queue.open")}</h2>
      {data.items.length === 0 && <Empty title={t("queue.none")} />}
      <ul className={classes.list}>
        {data.items.map((request) => (
          <RequestToAnswer key={request.id} slug={slug} request={request} />
        ))}
      </ul>
      <div className="actions">
        {data.next && (
          <LinkButton
            {...link}
            search={{ ...(isClosed && { closes: "oui" }), after: data.next }}
            variant="outline"
          >
            {t("queue.next")}
          </LinkButton>
        )}
        <LinkButton {...link} search={other} variant="default">
          {t(isClosed ? "queue.seeOpen" : "queue.seeClosed")}
        </LinkButton>
      </div>
    </section>
  );
}
