import { Button, Radio, Stack, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import type { ReportReason } from "@/lib/model";
import { reportMessage } from "./queries";
import { ReceivedPage } from "./received-page";

const reasons: ReportReason[] = ["CANVASSING", "SPAM", "HARASSMENT", "OTHER"];

/** Reports a message to the team of the network, with as much of it as one chooses to show. */
export function ReportPage() {
  const { t } = useTranslation("contact");
  const { id } = useParams({ from: "/moi/messages/$id/signaler" });
  return (
    <ReceivedPage id={id} title={t("report.title")}>
      {({ reported }) => (reported ? <p>{t("report.already")}</p> : <ReportForm id={id} />)}
    </ReceivedPage>
  );
}

function ReportForm({ id }: { id: string }) {
  const { t } = useTranslation("contact");
  const [reason, setReason] = useState<ReportReason>("CANVASSING");
  const [comment, setComment] = useState("");
  const [excerpt, setExcerpt] = useState("");
  const reporting = useMutation({ mutationFn: () => reportMessage(id, { reason, comment, excerpt }) });
  if (reporting.isSuccess) return <p role="status">{t("report.done")}</p>;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    reporting.mutate();
  };
  return (
    <form onSubmit={handleSubmit}>
      <Stack>
        <Radio.Group
          label={t("report.reason")}
          value={reason}
          onChange={(value) => setReason(value as ReportReason)}
        >
          <Stack mt="xs" gap="xs">
            {reasons.map((value) => (
              <Radio key={value} value={value} label={t(`reasons.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t("report.comment")}
          autosize
          minRows={2}
          maxLength={1000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <Textarea
          label={t("report.excerpt")}
          description={t("report.excerptHelp")}
          autosize
          minRows={3}
          maxLength={2000}
          value={excerpt}
          onChange={(event) => setExcerpt(event.currentTarget.value)}
        />
        {reporting.error && <ProblemNotice error={reporting.error} />}
      </Stack>
      <div className="actions">
        <Button type="submit" color="clay" loading={reporting.isPending}>
          {t("report.send")}
        </Button>
      </div>
    </form>
  );
}
