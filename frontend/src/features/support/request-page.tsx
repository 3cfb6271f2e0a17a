import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { Phone } from "@/components/phone";
import { ProblemPage } from "@/components/problem-page";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { moment } from "@/lib/format";
import type { SupportRequest } from "@/lib/model";
import { Assignment } from "./assignment";
import { QualificationForm } from "./qualification-form";
import { support } from "./queries";
import classes from "./support.module.css";

/** One request: what is asked, who takes care of it, and what becomes of it. */
export function RequestPage() {
  const { slug, id } = useParams({ from: "/reseaux/$slug/accompagnement/demandes/$id" });
  return (
    <SignInWall>
      <Loaded slug={slug} id={id} />
    </SignInWall>
  );
}

function Loaded({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation("support");
  const { data: request, error, refetch } = useQuery(support.request(slug, id));
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if (!request) return <Waiting lines={4} />;
  const canQualify = request.state === "NEW" || request.state === "QUALIFIED";
  return (
    <Page
      title={request.collectivity}
      lead={request.subject}
      crumbs={[
        { label: t("desk.title"), to: "/reseaux/$slug/accompagnement", params: { slug } },
        { label: t("desk.allRequests"), to: "/reseaux/$slug/accompagnement/demandes", params: { slug } },
      ]}
    >
      <div className={classes.two}>
        <div className={classes.section}>
          <Asked request={request} />
          {request.state !== "NEW" && <Outcome request={request} />}
          {canQualify && <QualificationForm key={request.id} slug={slug} request={request} />}
        </div>
        <Assignment key={`${request.assignee} ${request.nextStep}`} slug={slug} request={request} />
      </div>
    </Page>
  );
}

function Asked({ request }: { request: SupportRequest }) {
  const { t } = useTranslation("support");
  const { contactName, contactRole, email, phone } = request;
  return (
    <section className={classes.section}>
      <h2>{t("request.asked")}</h2>
      <dl className={classes.facts}>
        <dt>{t("request.how")}</dt>
        <dd>
          {t(`channels.${request.channel}`)}, {moment(request.receivedAt)}
          {request.kind !== "ADVICE" && ` · ${t(`kinds.${request.kind}`)}`}
        </dd>
        <dt>{t("request.contact")}</dt>
        <dd>
          {[contactName ?? t("request.erased"), contactRole].filter(Boolean).join(", ")}
          {email && (
            <>
              {" · "}
              <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
          {phone && (
            <>
              {" · "}
              <Phone number={phone} />
            </>
          )}
        </dd>
        {request.wanted && (
          <>
            <dt>{t("request.wanted")}</dt>
            <dd>{request.wanted}</dd>
          </>
        )}
      </dl>
      {request.message && <p className={classes.words}>{request.message}</p>}
    </section>
  );
}

/** What was decided, and the track that came of it. */
function Outcome({ request }: { request: SupportRequest }) {
  const { t } = useTranslation("support");
  const { data } = useQuery(support.mine);
  const track = data?.find(({ id }) => id === request.track);
  return (
    <section className={classes.section}>
      <h2>{t("request.decided")}</h2>
      <p>
        {request.orientation && t(`orientations.${request.orientation}.label`)} ·{" "}
        {t(`states.${request.state}`)}
      </p>
      {track && (
        <Link to="/parcours/$id" params={{ id: track.id }}>
          {t("request.openTrack")}
        </Link>
      )}
      {data && request.track && !track && <p className={classes.muted}>{t("request.trackOfOthers")}</p>}
    </section>
  );
}
