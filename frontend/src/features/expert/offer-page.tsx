import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AccountButtons } from "@/components/account-buttons";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import type { Expert } from "@/lib/model";
import { useSession } from "@/lib/use-session";
import { ExpertFacts } from "./expert-facts";
import { ExpertForm } from "./expert-form";
import { State } from "./expert-state";
import { experts, withdraw } from "./queries";

/** One's own services: offered, waiting for an answer, trusted. */
export function OfferPage() {
  const { t } = useTranslation("expert");
  const { slug } = useParams({ from: "/reseaux/$slug/experts/proposer" });
  const { isKnown, isSignedIn } = useSession();
  return (
    <Page
      title={t("offer.title")}
      lead={t("offer.lead")}
      crumbs={[{ label: t("list.title"), to: "/reseaux/$slug/experts", params: { slug } }]}
    >
      {!isKnown && <Waiting lines={2} />}
      {isKnown && !isSignedIn && (
        <>
          <p>{t("offer.account")}</p>
          <AccountButtons />
        </>
      )}
      {isSignedIn && <Mine slug={slug} />}
    </Page>
  );
}

function Mine({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(experts.mine(slug));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (data === undefined) return <Waiting lines={6} />;
  return data === null ? <ExpertForm slug={slug} onDone={() => {}} /> : <Known slug={slug} expert={data} />;
}

function Known({ slug, expert }: { slug: string; expert: Expert }) {
  const { t } = useTranslation(["expert", "common"]);
  const client = useQueryClient();
  const [asking, setAsking] = useState<"change" | "withdraw">();
  const leaving = useMutation({
    mutationFn: () => withdraw(slug),
    onSettled: () => {
      setAsking(undefined);
      return client.invalidateQueries({ queryKey: experts.all(slug) });
    },
  });
  if (asking === "change")
    return <ExpertForm slug={slug} expert={expert} onDone={() => setAsking(undefined)} />;
  return (
    <>
      {leaving.error && <ProblemNotice error={leaving.error} />}
      <State expert={expert} />
      {expert.state && <p>{t(`offer.next.${expert.state}`)}</p>}
      <div className="actions">
        <Button variant="outline" onClick={() => setAsking("change")}>
          {t("offer.change")}
        </Button>
        <Button variant="subtle" color="clay" onClick={() => setAsking("withdraw")}>
          {t("offer.withdraw")}
        </Button>
      </div>
      <h2>{expert.name}</h2>
      <ExpertFacts expert={expert} />
      {asking === "withdraw" && (
        <ConfirmDialog
          title={t("offer.withdrawTitle")}
          body={t("offer.withdrawBody")}
          confirm={t("offer.withdraw")}
          cancel={t("common:cancel")}
          isBusy={leaving.isPending}
          onConfirm={() => leaving.mutate()}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
