import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { hour, moment } from "@/lib/format";
import classes from "./agenda.module.css";
import { calendar } from "./queries";

/** The sessions to come, with the way in once it is time. */
export function ToCome() {
  const { t } = useTranslation("agenda");
  const { data, error, refetch } = useQuery({ ...calendar.sessions, refetchInterval: 60_000 });
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={2} />;
  if (data.length === 0) return <Empty title={t("none")}>{t("noneBody")}</Empty>;
  return (
    <section>
      <h2>{t("next")}</h2>
      <ul className={classes.sessions}>
        {data.map((session) => (
          <li key={session.id}>
            <strong>{`${moment(session.startsAt)} – ${hour(session.endsAt)}`}</strong>
            <span>
              {session.collectivity} · {session.subject}
            </span>
            {session.open && session.videoUrl && (
              <a href={session.videoUrl} target="_blank" rel="noreferrer">
                {t("goIn")}
              </a>
            )}
            <Link to="/parcours/$id" params={{ id: session.track }}>
              {t("open")}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
