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
  // as it was opened: what is typed replaces that version and no later one, and stays when somebody withdraws it
  const [opened, setOpened] = useState<PeerAgreement>();
  return (
    <section className={classes.section}>
      <h2>{t("agreement.title")}</h2>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!data && !error && <Waiting lines={3} />}
      {opened ? (
        <AgreementForm of={of} start={opened} known={opened} onDone={() => setOpened(undefined)} />
      ) : (
        data && <Standing of={of} {...data} onChange={setOpened} />
      )}
    </section>
  );
}

type StandingProps = { of: Track; mayAgree: boolean; onChange: (agreement: PeerAgreement) => void };

function Standing({ agreement, ...props }: StandingProps & { agreement?: PeerAgreement | null }) {
  const { t } = useTranslation("peer");
  if (agreement) return <Given agreement={agreement} {...props} />;
  return props.mayAgree ? <Asked of={props.of} /> : <p>{t("agreement.notYours")}</p>;
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

function Given({ of, agreement, mayAgree, onChange }: StandingProps & { agreement: PeerAgreement }) {
  const { t } = useTranslation("peer");
  const client = useQueryClient();
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => withdraw(of),
    onSettled: () => {
      setIsWithdrawing(false);
      return client.invalidateQueries({ queryKey: trackKey(of) });
    },
  });
  const { agreedBy: name, agreedOn } = agreement;
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
          <Button variant="outline" onClick={() => onChange(agreement)}>
            {t("agreement.change")}
          </Button>
        )}
        <Button variant="subtle" color="clay" onClick={() => setIsWithdrawing(true)}>
          {t("agreement.withdraw")}
        </Button>
      </div>
      {isWithdrawing && (
        <ConfirmDialog
          title={t("agreement.withdrawTitle")}
          body={t("agreement.withdrawBody")}
          confirm={t("agreement.withdraw")}
          cancel={t("agreement.keep")}
          isBusy={isPending}
          onConfirm={() => mutate()}
          onCancel={() => setIsWithdrawing(false)}
        />
      )}
    </>
  );
}
