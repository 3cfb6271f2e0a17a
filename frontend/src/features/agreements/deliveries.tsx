import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { ago, moment } from "@/lib/format";
import type { WebhookDelivery } from "@/lib/model";
import classes from "./agreements.module.css";
import { useWebhook, webhooks } from "./webhook-queries";

type Props = { slug: string; partner: string; canReplay: boolean };

/** The messages of the last days: how far each got, and once more if need be. */
export function Deliveries({ slug, partner, canReplay }: Props) {
  const { t } = useTranslation("agreements");
  const { data, error, refetch } = useQuery(webhooks.deliveries(slug, partner));
  const { mutate, isPending, variables, error: refused } = useWebhook(slug, partner).replay;
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={2} />;
  return (
    <>
      <h3>{t("deliveries.title")}</h3>
      {data.length === 0 && <p className={classes.muted}>{t("deliveries.none")}</p>}
      {refused && <ProblemNotice error={refused} />}
      <ul className={classes.lines} aria-label={t("deliveries.title")}>
        {data.map((delivery) => (
          <li key={delivery.id}>
            <Delivery delivery={delivery} />
            {canReplay && delivery.state !== "PENDING" && (
              <Button
                size="sm"
                variant="default"
                loading={isPending && variables === delivery.id}
                aria-label={t("deliveries.replayThis", { when: moment(delivery.createdAt) })}
                onClick={() => mutate(delivery.id)}
              >
                {t("deliveries.replay")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Delivery({ delivery }: { delivery: WebhookDelivery }) {
  const { t } = useTranslation("agreements");
  const { event, state, createdAt, attempts, nextAt, status, failure } = delivery;
  const words = event.replace(".", "_") as "test";
  const facts = [
    t("deliveries.attempts", { count: attempts }),
    status && t("deliveries.status", { status }),
    failure && failure !== "STATUS" && t(`deliveries.failures.${failure as "TIMEOUT"}`),
    nextAt && attempts > 0 && t("deliveries.next", { when: ago(nextAt) }),
  ];
  return (
    <div>
      <p>
        <b>{t(`deliveries.events.${words}`)}</b>{" "}
        <span className={classes.state} data-state={state}>
          {t(`deliveries.states.${state as "PENDING"}`)}
        </span>
      </p>
      <p className={classes.muted}>
        <time dateTime={createdAt}>{moment(createdAt)}</time> · {facts.filter(Boolean).join(" · ")}
      </p>
    </div>
  );
}
