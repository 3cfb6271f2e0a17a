import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { useMyNetwork } from "@/lib/me";
import { Cadence } from "./cadence";
import { CallForm } from "./call-form";
import { support } from "./queries";
import { Requests } from "./requests";
import classes from "./support.module.css";
import { TrackLine } from "./track-line";

const FROM = "/reseaux/$slug/accompagnement";

/** The day of an adviser: what waits, what is late, what goes on; the rhythm, for who administers too. */
export function DeskPage() {
  const { t } = useTranslation("support");
  const { slug } = useParams({ from: FROM });
  const [isNoting, setIsNoting] = useState(false);
  const isAdviser = useMyNetwork(slug)?.functions.includes("conseil");
  return (
    <SignInWall>
      <Page title={t("desk.title")} lead={t("desk.lead")}>
        {isAdviser && (
          <>
            <div className="actions">
              <Button onClick={() => setIsNoting(true)}>{t("desk.noteCall")}</Button>
              <Link to="/reseaux/$slug/permanence/agenda" params={{ slug }}>
                {t("desk.agenda")}
              </Link>
              <Link to="/reseaux/$slug/accompagnement/demandes" params={{ slug }}>
                {t("desk.allRequests")}
              </Link>
            </div>
            {isNoting && <CallForm slug={slug} onClose={() => setIsNoting(false)} />}
            <Requests
              slug={slug}
              which="/waiting"
              title={(count) => t("desk.toQualify", { count })}
              none={t("desk.nothingToQualify")}
            />
          </>
        )}
        <Tracks slug={slug} />
        <Cadence slug={slug} />
      </Page>
    </SignInWall>
  );
}

/** Late ones first, then those that I advise, then the others. */
function Tracks({ slug }: { slug: string }) {
  const { t } = useTranslation("support");
  const { clos: ended = false } = useSearch({ from: FROM });
  const { data, error, refetch } = useQuery(support.tracks(slug, ended));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={3} />;
  const late = data.filter((track) => track.late);
  const rest = data.filter((track) => !track.late);
  const groups = [
    { title: t("desk.late", { count: late.length }), tracks: late },
    { title: t(ended ? "desk.ended" : "desk.mine"), tracks: rest.filter(({ mine }) => mine || ended) },
    { title: t("desk.others"), tracks: ended ? [] : rest.filter(({ mine }) => !mine) },
  ].filter(({ tracks }) => tracks.length > 0);
  return (
    <>
      <nav aria-label={t("desk.which")} className={classes.tabs}>
        <Link to={FROM} params={{ slug }} search={{}} activeOptions={{ exact: true, includeSearch: true }}>
          {t("desk.goingOn")}
        </Link>
        <Link to={FROM} params={{ slug }} search={{ clos: true }}>
          {t("desk.over")}
        </Link>
      </nav>
      {groups.length === 0 && <Empty title={t("desk.none")}>{t("desk.noneBody")}</Empty>}
      {groups.map(({ title, tracks }) => (
        <section key={title} className={classes.section}>
          <h2>{title}</h2>
          <ul className={classes.lines}>
            {tracks.map((track) => (
              <TrackLine key={track.id} track={track} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
