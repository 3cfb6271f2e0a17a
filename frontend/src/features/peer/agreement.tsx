import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { day } from "@/lib/format";
import type { PeerAgreement } from "@/lib/model";
import { type Track, trackKey } from "@/lib/track";
import { AgreementForm } from "./agreement-form";
import classes from "./peer.module.css";
import { peers, withdraw } from "./queries";
import { Shown } from "./shown";

/** Whether the collectivité of this track is itself presented as a peer: it alone agrees, either side takes it back. */
export function Agreement({ of }: { of: Track }) {
  const { t } = useTranslation("peer");
  const { data, error, refetch } = useQuery(peers.agreement(of));
  return (
    <section className={classes.section}>
      <h2>{t("agreement.title")}</h2>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!data && !error && <Waiting lines={3} />}
      {data?.agreement && <Given of={of} agreement={data.agreement} mayAgree={data.mayAgree} />}
      {data && !data.agreement && (data.mayAgree ? <Asked of={of} /> : <p>{t("agreement.notYours")}</p>)}
    </section>
  );
}

/** What would be shown, said before anybody agrees to it. */
function Asked({ of }: { of: Track }) {
  const { t } = useTranslation("peer");
  const { data, error, refetch } = useQuery(peers.done(of));
  return (
    <>
      <p className={classes.words}>{t("agreement.ask")}</p>
      <ul className={classes.reasons}>
        {(["name", "words", "reach"] as const).map((what) => (
          <li key={what}>{t(`agreement.shows.${what}`)}</li>
        ))}
      </ul>
      <p className={classes.words}>{t("agreement.withdrawAnytime")}</p>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {data && <AgreementForm of={of} start={{ summary: "", ...data }} />}
    </>
  );
}

function Given({ of, agreement, mayAgree }: { of: Track; agreement: PeerAgreement; mayAgree: boolean }) {
  const { t } = useTranslation("peer");
  const client = useQueryClient();
  const [doing, setDoing] = useState<"change" | "withdraw">();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => withdraw(of),
    onSettled: () => {
      setDoing(undefined);
      return client.invalidateQueries({ queryKey: trackKey(of) });
    },
  });
  const { agreedBy: name, agreedOn } = agreement;
  if (doing === "change")
    return <AgreementForm of={of} start={agreement} known={agreement} onDone={() => setDoing(undefined)} />;
  return (
    <>
      {error && <ProblemNotice error={error} />}
      <p>
        {name
          ? t("agreement.since", { day: day(agreedOn), name })
          : t("agreement.sinceNobody", { day: day(agreedOn) })}
      </p>
      <h3>{t("agreement.shown")}</h3>
      <Shown {...agreement} />
      <div className="actions">
        {mayAgree && (
          <Button variant="outline" onClick={() => setDoing("change")}>
            {t("agreement.change")}
          </Button>
        )}
        <Button variant="subtle" color="clay" onClick={() => setDoing("withdraw")}>
          {t("agreement.withdraw")}
        </Button>
      </div>
      {doing === "withdraw" && (
        <ConfirmDialog
          title={t("agreement.withdrawTitle")}
          body={t("agreement.withdrawBody")}
          confirm={t("agreement.withdraw")}
          cancel={t("agreement.keep")}
          isBusy={isPending}
          onConfirm={() => mutate()}
          onCancel={() => setDoing(undefined)}
        />
      )}
    </>
  );
}
