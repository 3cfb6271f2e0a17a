import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CharterText } from "@/components/charter-text";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { day } from "@/lib/format";
import { useMyNetwork } from "@/lib/me";
import classes from "./admission.module.css";
import { PublishCharter } from "./publish-charter";
import { admission } from "./queries";

const FROM = "/reseaux/$slug/administration/charte";

/** The charter as it is, who has not accepted it, and how to publish the next one. */
export function CharterPage() {
  const { t } = useTranslation("admission");
  return (
    <SignInWall>
      <Page title={t("charter.title")} lead={t("charter.lead")} narrow>
        <Charter />
      </Page>
    </SignInWall>
  );
}

function Charter() {
  const { t } = useTranslation("admission");
  const { slug } = useParams({ from: FROM });
  const canPublish = useMyNetwork(slug)?.can.includes("CHARTER_PUBLISH") ?? false;
  const [isWriting, setIsWriting] = useState(false);
  const { data, error, refetch } = useQuery(admission.charters(slug));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={3} />;
  const current = data[0];
  if (isWriting) {
    return <PublishCharter slug={slug} {...(current && { current })} onDone={() => setIsWriting(false)} />;
  }
  return (
    <>
      {canPublish && (
        <div>
          <Button onClick={() => setIsWriting(true)}>{t(current ? "charter.next" : "charter.first")}</Button>
        </div>
      )}
      {!current && <Empty title={t("charter.none")} />}
      {current && <WaitingFor slug={slug} />}
      {current && (
        <section>
          <h2>{current.title}</h2>
          <p className={classes.muted}>
            {t("charter.published", { version: current.version, date: day(current.publishedAt) })}
          </p>
          <CharterText title={current.title} text={current.text} />
        </section>
      )}
      {data.length > 1 && (
        <section>
          <h2>{t("charter.before")}</h2>
          {data.slice(1).map((charter) => (
            <details key={charter.version} className={classes.past}>
              <summary>
                {t("charter.published", { version: charter.version, date: day(charter.publishedAt) })}
              </summary>
              <CharterText title={charter.title} text={charter.text} />
            </details>
          ))}
        </section>
      )}
    </>
  );
}

function WaitingFor({ slug }: { slug: string }) {
  const { t } = useTranslation("admission");
  const { data, error, refetch } = useQuery(admission.waiting(slug));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={2} />;
  if (data.items.length === 0) return <Empty title={t("charter.allAccepted")} />;
  return (
    <details className={classes.past}>
      <summary>
        {t("charter.waiting", { count: data.items.length, number: data.next ? "100+" : data.items.length })}
      </summary>
      <p className={classes.muted}>{t("charter.waitingHelp")}</p>
      <ul className={classes.names}>
        {data.items.map(({ membership, name, email, accepted }) => (
          <li key={membership}>
            {email ? <a href={`mailto:${email}`}>{name}</a> : name}
            <small> {accepted ? t("charter.has", { version: accepted }) : t("charter.hasNone")}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
