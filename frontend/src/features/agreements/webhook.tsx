import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { ago, day } from "@/lib/format";
import type { Webhook as Endpoint, Partner } from "@/lib/model";
import classes from "./agreements.module.css";
import { Deliveries } from "./deliveries";
import { SecretOnce } from "./secret-once";
import { WebhookForm } from "./webhook-form";
import { useWebhook, webhooks } from "./webhook-queries";

type Props = { slug: string; partner: Partner; canChange: boolean };

/** Where a partner is woken up when there is something to pull, and what was sent there. */
export function Webhook({ slug, partner, canChange }: Props) {
  const { t } = useTranslation("agreements");
  const { data, error, refetch } = useQuery(webhooks.one(slug, partner.id));
  const [secret, setSecret] = useState<string>();
  return (
    <section className={classes.section}>
      <h2>{t("webhook.title")}</h2>
      <p className={classes.muted}>{t("webhook.lead", { partner: partner.name })}</p>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {data === undefined && !error && <Waiting lines={1} />}
      {data === null && !canChange && <p>{t("webhook.none")}</p>}
      {data && <State endpoint={data} />}
      {data !== undefined && canChange && (
        // saved elsewhere meanwhile, it starts from what is saved
        <WebhookForm
          key={data?.url ?? ""}
          slug={slug}
          partner={partner.id}
          saved={data?.url}
          onSecret={setSecret}
        />
      )}
      {data && canChange && <Actions slug={slug} partner={partner} onSecret={setSecret} />}
      {data && <Deliveries slug={slug} partner={partner.id} canReplay={canChange} />}
      {secret && <SecretOnce secret={secret} onClose={() => setSecret(undefined)} />}
    </section>
  );
}

function State({ endpoint }: { endpoint: Endpoint }) {
  const { t } = useTranslation("agreements");
  const { disabledAt, lastSuccessAt } = endpoint;
  if (disabledAt) {
    return (
      <p className={classes.givenUp} role="status">
        {t("webhook.givenUp", { date: day(disabledAt) })}
      </p>
    );
  }
  return (
    <p>{lastSuccessAt ? t("webhook.lastSuccess", { when: ago(lastSuccessAt) }) : t("webhook.noSuccess")}</p>
  );
}

type ActionProps = { slug: string; partner: Partner; onSecret: (secret: string) => void };

function Actions({ slug, partner, onSecret }: ActionProps) {
  const { t } = useTranslation(["agreements", "common"]);
  const { test, rotate, remove } = useWebhook(slug, partner.id);
  const [asked, setAsked] = useState<"rotate" | "remove">();
  const error = test.error ?? rotate.error ?? remove.error;
  const done = { onSettled: () => setAsked(undefined) };
  const handleConfirm = () =>
    asked === "rotate"
      ? rotate.mutate(undefined, { ...done, onSuccess: ({ secret }) => onSecret(secret) })
      : remove.mutate(undefined, done);
  return (
    <>
      <div className={classes.buttons}>
        <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
          {t("webhook.test")}
        </Button>
        <Button variant="default" onClick={() => setAsked("rotate")}>
          {t("webhook.rotate")}
        </Button>
        <Button variant="outline" color="clay" onClick={() => setAsked("remove")}>
          {t("webhook.remove")}
        </Button>
      </div>
      {error && <ProblemNotice error={error} />}
      {asked && (
        <ConfirmDialog
          title={t(`webhook.${asked}Title`)}
          body={<p>{t(`webhook.${asked}Body`, { partner: partner.name })}</p>}
          confirm={t(`webhook.${asked}`)}
          cancel={t("common:cancel")}
          isBusy={rotate.isPending || remove.isPending}
          onConfirm={handleConfirm}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
