import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { isProblem } from "@/lib/problem";
import { useLink } from "@/lib/use-link";
import { object, sympathisers } from "./queries";

/** Where the link of a notice leads: one button, so that a mail scanner that opens it objects to nothing. */
export function ObjectionPage() {
  const { t } = useTranslation("sympathisers");
  const link = useLink();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({ ...sympathisers.objection(link), enabled: link !== "" });
  const objecting = useMutation({
    mutationFn: () => object(link),
    onSuccess: (answer) => client.setQueryData(sympathisers.objection(link).queryKey, answer),
  });
  if (link === "" || isProblem(error, 404))
    return <Page title={t("objection.unknown")} lead={t("objection.unknownBody")} narrow />;
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={2} />;
  if (data.done)
    return (
      <Page title={t("objection.done")} narrow>
        <p role="status">{t("objection.doneBody", data)}</p>
      </Page>
    );
  return (
    <Page title={t("objection.title", data)} lead={t("objection.lead", data)} narrow>
      {objecting.error && <ProblemNotice error={objecting.error} />}
      <div>
        <Button size="md" loading={objecting.isPending} onClick={() => objecting.mutate()}>
          {t("objection.confirm")}
        </Button>
      </div>
      <p>{t("objection.else", data)}</p>
    </Page>
  );
}
