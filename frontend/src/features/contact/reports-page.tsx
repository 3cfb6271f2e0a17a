import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import classes from "./contact.module.css";
import { contact } from "./queries";
import { ReportLine } from "./report-line";

/** The messages that members reported, and what was decided. */
export function ReportsPage() {
  const { t } = useTranslation("contact");
  const { slug } = useParams({ from: "/reseaux/$slug/administration/signalements" });
  return (
    <SignInWall>
      <Page title={t("reports.title")} lead={t("reports.lead")}>
        <Reports slug={slug} />
      </Page>
    </SignInWall>
  );
}

function Reports({ slug }: { slug: string }) {
  const { t } = useTranslation("contact");
  const [isOpen, setIsOpen] = useState(true);
  const { data, error, refetch } = useQuery(contact.reports(slug, isOpen));
  return (
    <>
      <SegmentedControl
        aria-label={t("reports.filter")}
        value={isOpen ? "open" : "decided"}
        data={[
          { value: "open", label: t("reports.open") },
          { value: "decided", label: t("reports.decided") },
        ]}
        onChange={(value) => setIsOpen(value === "open")}
        style={{ alignSelf: "flex-start" }}
      />
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!data && !error && <Waiting lines={3} />}
      {data?.length === 0 && <Empty title={t("reports.none")}>{t("reports.noneBody")}</Empty>}
      <ul className={classes.lines}>
        {data?.map((report) => (
          <ReportLine key={report.id} slug={slug} report={report} />
        ))}
      </ul>
    </>
  );
}
