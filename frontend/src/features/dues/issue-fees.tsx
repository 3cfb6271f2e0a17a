import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { number } from "@/lib/format";
import classes from "./dues.module.css";
import { dues, issueFees } from "./queries";

/** Asks all members who have not been asked yet; says what came of it. */
export function IssueFees({ slug, year, waiting }: { slug: string; year: number; waiting: number }) {
  const { t } = useTranslation(["dues", "common"]);
  const client = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: () => issueFees(slug, year),
    onSuccess: () => client.invalidateQueries({ queryKey: dues.all }),
    onSettled: () => setIsAsking(false),
  });
  if (waiting === 0 && !data && !error) return null;
  const counted = (count: number) => ({ count, number: number(count), year });
  return (
    <section className={classes.group}>
      {error && <ProblemNotice error={error} />}
      {data && (
        <div role="status" className={classes.done}>
          <p>{t("issue.done", counted(data.issued))}</p>
          {data.withoutRule > 0 && <p>{t("issue.withoutRule", counted(data.withoutRule))}</p>}
          {data.withoutPopulation.length > 0 && (
            <p>{t("issue.withoutPopulation", { names: data.withoutPopulation.join(", ") })}</p>
          )}
        </div>
      )}
      {waiting > 0 && (
        <>
          <p className={classes.muted}>{t("issue.waiting", counted(waiting))}</p>
          <div>
            <Button onClick={() => setIsAsking(true)}>{t("issue.button")}</Button>
          </div>
        </>
      )}
      {isAsking && (
        <ConfirmDialog
          title={t("issue.title", { year })}
          body={t("issue.body", { year })}
          confirm={t("issue.confirm")}
          cancel={t("common:cancel")}
          isBusy={isPending}
          onConfirm={() => mutate()}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </section>
  );
}
