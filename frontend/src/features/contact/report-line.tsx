import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { day, moment } from "@/lib/format";
import type { ContactReport, ReportDecision } from "@/lib/model";
import classes from "./contact.module.css";
import { decideReport } from "./queries";

const decisions: ReportDecision[] = ["DISMISSED", "WARNED", "SUSPENDED"];

/** One report: who, why, what was shown, and the three ways to decide. */
export function ReportLine({ slug, report }: { slug: string; report: ContactReport }) {
  const { t } = useTranslation("contact");
  const client = useQueryClient();
  const deciding = useMutation({
    mutationFn: (decision: ReportDecision) => decideReport(slug, report, decision),
    onSuccess: () => client.invalidateQueries({ queryKey: ["contact", slug] }),
  });
  const { sender, reporter, reason, comment, excerpt, reportedAt, decision, suspendedUntil } = report;
  return (
    <li>
      <h2>{t("reports.who", { sender, reporter })}</h2>
      <p className={classes.muted}>
        {t(`reasons.${reason}`)} · {moment(reportedAt)}
      </p>
      {comment && <p>{comment}</p>}
      {excerpt && <blockquote className={classes.excerpt}>{excerpt}</blockquote>}
      {decision ? (
        <p>
          <b>{t(`decided.${decision}`)}</b>{" "}
          {suspendedUntil && t("reports.until", { date: day(suspendedUntil) })}
        </p>
      ) : (
        <div className="actions">
          {decisions.map((value) => (
            <Button
              key={value}
              size="sm"
              variant={value === "SUSPENDED" ? "filled" : "outline"}
              {...(value === "SUSPENDED" && { color: "clay" })}
              aria-label={`${t(`decisions.${value}`)} : ${sender}`}
              loading={deciding.isPending && deciding.variables === value}
              onClick={() => deciding.mutate(value)}
            >
              {t(`decisions.${value}`)}
            </Button>
          ))}
        </div>
      )}
      {deciding.error && <ProblemNotice error={deciding.error} />}
    </li>
  );
}
