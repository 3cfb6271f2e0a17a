import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { moment } from "@/lib/format";
import type { AuditEvent } from "@/lib/model";
import { stewardship } from "./queries";
import classes from "./stewardship.module.css";
import { TrailTable } from "./trail-table";

/** The audit trail of a network: rows are compared, so this one is a table. */
export function AuditPage() {
  const { t } = useTranslation("stewardship");
  return (
    <SignInWall>
      <Page title={t("audit.title")} lead={t("audit.lead")}>
        <Trail />
      </Page>
    </SignInWall>
  );
}

function Trail() {
  const { t } = useTranslation("stewardship");
  const { slug } = useParams({ from: "/reseaux/$slug/administration/journal" });
  const { after } = useSearch({ from: "/reseaux/$slug/administration/journal" });
  const { data, error, refetch } = useQuery(stewardship.audit(slug, after));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={6} />;
  if (data.items.length === 0) return <Empty title={t("audit.none")} />;
  const link = { to: "/reseaux/$slug/administration/journal", params: { slug } } as const;
  return (
    <>
      <TrailTable
        label={t("audit.title")}
        columns={(["when", "who", "what", "outcome", "reference"] as const).map((column) =>
          t(`audit.${column}`),
        )}
      >
        {data.items.map((event) => (
          <Row key={event.id} event={event} />
        ))}
      </TrailTable>
      <div className="actions">
        {after && (
          <LinkButton {...link} search={{}} variant="default">
            {t("audit.first")}
          </LinkButton>
        )}
        {data.next && (
          <LinkButton {...link} search={{ after: data.next }} variant="outline">
            {t("audit.next")}
          </LinkButton>
        )}
      </div>
    </>
  );
}

/** An identifier says nothing to a reader. */
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

type Words = TFunction<"stewardship">;

const done = ({ action }: AuditEvent, t: Words) =>
  t(`audit.actions.${action.replaceAll(".", "_") as "consent_grant"}`, { defaultValue: t("audit.unknown") });

/** What is refused is noted by the name of the operation, which says nothing to a reader either. */
function tried({ action }: AuditEvent, t: Words) {
  const what = t(`audit.attempts.${action as "payFee"}`, { defaultValue: "" });
  return what ? t("audit.tried", { what }) : t("audit.triedSomething");
}

function Row({ event }: { event: AuditEvent }) {
  const { t } = useTranslation("stewardship");
  const { at, actor, target, outcome, requestId } = event;
  const isDone = outcome === "DONE";
  return (
    <tr>
      <td data-label={t("audit.when")}>{moment(at)}</td>
      <td data-label={t("audit.who")}>
        <span>
          {actor.label} <small>{t(`audit.actors.${actor.kind}`)}</small>
        </span>
      </td>
      <td data-label={t("audit.what")}>
        <span>
          {isDone ? done(event, t) : tried(event, t)}{" "}
          {isDone && target && !UUID.test(target) && <small>{target}</small>}
        </span>
      </td>
      <td data-label={t("audit.outcome")}>
        <span className={classes.outcome} data-outcome={outcome}>
          {t(`audit.${outcome}`)}
        </span>
      </td>
      <td data-label={t("audit.reference")}>
        {requestId && <code title={requestId}>{requestId.slice(-12)}</code>}
      </td>
    </tr>
  );
}
