import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { day } from "@/lib/format";
import classes from "./privacy.module.css";
import { type DataRequest, privacy } from "./queries";
import { RequestForm } from "./request-form";

/** What I asked, where it stands, and by when I have an answer. */
export function MyRequests() {
  const { t } = useTranslation("privacy");
  const { data, error, refetch } = useQuery(privacy.requests);
  const [asking, setAsking] = useState(false);
  return (
    <section className={classes.part}>
      <h2>{t("requests.title")}</h2>
      <p>{t("requests.body")}</p>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!data && !error && <Waiting lines={2} />}
      {data && data.length > 0 && (
        <ul className={classes.list}>
          {data.map((request) => (
            <Line key={request.id} request={request} />
          ))}
        </ul>
      )}
      {asking ? (
        <RequestForm onDone={() => setAsking(false)} />
      ) : (
        <div className="actions">
          <Button variant="default" onClick={() => setAsking(true)}>
            {t("requests.ask")}
          </Button>
        </div>
      )}
    </section>
  );
}

function Line({ request }: { request: DataRequest }) {
  const { t } = useTranslation("privacy");
  const { kind, state, receivedAt, dueOn, closedAt, outcome, extensionReason, message } = request;
  return (
    <li>
      <p>
        <b>{t(`kinds.${kind}`)}</b>{" "}
        <span className={classes.state} data-state={state}>
          {t(`states.${state}`)}
        </span>
      </p>
      <p className={classes.muted}>
        {t("requests.received", { date: day(receivedAt) })} ·{" "}
        {closedAt ? t("requests.closed", { date: day(closedAt) }) : t("requests.due", { date: day(dueOn) })}
      </p>
      {message && <p>{message}</p>}
      {extensionReason && <p>{t("requests.extended", { reason: extensionReason })}</p>}
      {outcome && <p>{t("requests.outcome", { outcome })}</p>}
    </li>
  );
}
