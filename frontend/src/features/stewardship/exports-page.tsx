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
import type { ExportLine } from "@/lib/model";
import { stewardship } from "./queries";
import { TrailTable } from "./trail-table";

/** The files taken from a network's directory: rows are compared, so this one is a table. */
export function ExportsPage() {
  const { t } = useTranslation("stewardship");
  return (
    <SignInWall>
      <Page title={t("exports.title")} lead={t("exports.lead")}>
        <Exports />
      </Page>
    </SignInWall>
  );
}

function Exports() {
  const { t } = useTranslation("stewardship");
  const { slug } = useParams({ from: "/reseaux/$slug/administration/exports" });
  const { after } = useSearch({ from: "/reseaux/$slug/administration/exports" });
  const { data, error, refetch } = useQuery(stewardship.exports(slug, after));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={6} />;
  if (data.items.length === 0) return <Empty title={t("exports.none")} />;
  const link = { to: "/reseaux/$slug/administration/exports", params: { slug } } as const;
  return (
    <>
      <TrailTable
        label={t("exports.title")}
        columns={(["when", "who", "purpose", "format", "count"] as const).map((column) =>
          t(`exports.${column}`),
        )}
      >
        {data.items.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </TrailTable>
      <div className="actions">
        {after && (
          <LinkButton {...link} search={{}} variant="default">
            {t("exports.first")}
          </LinkButton>
        )}
        {data.next && (
          <LinkButton {...link} search={{ after: data.next }} variant="outline">
            {t("exports.next")}
          </LinkButton>
        )}
      </div>
    </>
  );
}

function Row({ line }: { line: ExportLine }) {
  const { t } = useTranslation("stewardship");
  const { beganAt, person, purpose, format, entries, outcome } = line;
  return (
    <tr>
      <td data-label={t("exports.when")}>{moment(beganAt)}</td>
      <td data-label={t("exports.who")}>{person ?? t("exports.nobody")}</td>
      <td data-label={t("exports.purpose")}>{purpose}</td>
      <td data-label={t("exports.format")}>{format}</td>
      <td data-label={t("exports.count")}>
        <span>
          {entries} {outcome !== "WHOLE" && <small>{t(`exports.${outcome ?? "unfinished"}`)}</small>}
        </span>
      </td>
    </tr>
  );
}
