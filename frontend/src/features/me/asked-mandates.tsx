import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { day } from "@/lib/format";
import { mine } from "@/lib/mine";
import classes from "./me.module.css";
import { answerNoMore } from "./queries";

/** What networks ask after elections: the new mandate, or that there is none. */
export function AskedMandates() {
  const { t } = useTranslation(["me", "common"]);
  const client = useQueryClient();
  const { data: asked = [] } = useQuery(mine.renewals);
  const answering = useMutation({
    mutationFn: answerNoMore,
    onSuccess: () => client.invalidateQueries({ queryKey: mine.renewals.queryKey }),
  });
  return asked.map(({ id, kind, endDate }) => (
    <section key={id} className={classes.panel}>
      <h2>{t("mandates.asked", { kind: t(`common:mandateKinds.${kind}`) })}</h2>
      <p>{t("mandates.askedBody", { date: day(endDate) })}</p>
      {answering.error && <ProblemNotice error={answering.error} />}
      <div>
        <Button variant="outline" loading={answering.isPending} onClick={() => answering.mutate(id)}>
          {t("mandates.noMore")}
        </Button>
      </div>
    </section>
  ));
}
