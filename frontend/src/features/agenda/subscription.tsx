import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { env } from "@/lib/env";
import { day } from "@/lib/format";
import { AddressOnce } from "./address-once";
import { calendar } from "./queries";

/** The secret address of my calendar: made, replaced, withdrawn. */
export function Subscription() {
  const { t } = useTranslation("agenda");
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(calendar.feed);
  const [asked, setAsked] = useState<"replace" | "withdraw">();
  const settled = () => {
    setAsked(undefined);
    return client.invalidateQueries({ queryKey: calendar.feed.queryKey });
  };
  const renew = useMutation({ mutationFn: calendar.renew, onSuccess: settled });
  const withdraw = useMutation({ mutationFn: calendar.withdraw, onSuccess: settled });
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={2} />;
  const failure = renew.error ?? withdraw.error;
  return (
    <section>
      <h2>{t("subscribe")}</h2>
      <p>{t("what")}</p>
      {data.madeAt && <p>{t("madeAt", { date: day(data.madeAt) })}</p>}
      {failure && <ProblemNotice error={failure} />}
      <div className="actions">
        {data.madeAt ? (
          <>
            <Button onClick={() => setAsked("replace")}>{t("replace")}</Button>
            <Button variant="default" onClick={() => setAsked("withdraw")}>
              {t("withdraw")}
            </Button>
          </>
        ) : (
          <Button loading={renew.isPending} onClick={() => renew.mutate()}>
            {t("make")}
          </Button>
        )}
      </div>
      {asked && (
        <ConfirmDialog
          title={t(`${asked}Title`)}
          body={t(`${asked}Body`)}
          confirm={t(asked)}
          cancel={t("cancel")}
          isBusy={renew.isPending || withdraw.isPending}
          onConfirm={() => (asked === "replace" ? renew.mutate() : withdraw.mutate())}
          onCancel={() => setAsked(undefined)}
        />
      )}
      {renew.data && (
        <AddressOnce
          address={`${new URL(env().apiUrl, window.location.href).origin}/api/v1/calendars/${renew.data.secret}.ics`}
          onClose={renew.reset}
        />
      )}
    </section>
  );
}
