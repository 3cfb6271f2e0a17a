import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { day } from "@/lib/format";
import type { FundingAlert } from "@/lib/model";
import { trackKey } from "@/lib/track";
import { usePractices } from "@/lib/use-practices";
import classes from "./funding.module.css";
import { dismiss, follow, fundings, restore } from "./queries";

type Props = { slug: string; track: string; isAdviser: boolean };

/** The aids that fit a track and are not followed yet; its advisers follow them or put them aside. */
export function Alerts(props: Props) {
  const { slug, track, isAdviser } = props;
  const { t } = useTranslation("funding");
  const [seesDismissed, setSeesDismissed] = useState(false);
  const { data: fresh, error, refetch } = useQuery(fundings.alerts(slug, track, false));
  const { data: dismissed } = useQuery(fundings.alerts(slug, track, true));
  return (
    <section className={classes.form}>
      <h2>{t("alerts.title")}</h2>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {fresh?.total === 0 && <p className={classes.muted}>{t("alerts.none")}</p>}
      {fresh && <Lines items={fresh.items} {...props} />}
      {fresh && fresh.total > fresh.items.length && (
        <p className={classes.muted}>{t("alerts.others", { count: fresh.total - fresh.items.length })}</p>
      )}
      {isAdviser && dismissed && dismissed.total > 0 && (
        <>
          <div className="actions">
            <Button
              variant="subtle"
              size="sm"
              aria-expanded={seesDismissed}
              onClick={() => setSeesDismissed(!seesDismissed)}
            >
              {t("alerts.dismissed", { count: dismissed.total })}
            </Button>
          </div>
          {seesDismissed && <Lines items={dismissed.items} isDismissed {...props} />}
        </>
      )}
    </section>
  );
}

type LinesProps = Props & { items: FundingAlert[]; isDismissed?: boolean };

function Lines({ items, slug, track, isAdviser, isDismissed }: LinesProps) {
  const why = useWhy();
  return (
    <ul className={classes.lines}>
      {items.map((alert) => (
        <li key={alert.funding}>
          <h3>
            <Link to="/reseaux/$slug/aides/$id" params={{ slug, id: alert.funding }}>
              {alert.name}
            </Link>
          </h3>
          <p>{why(alert)}</p>
          {isAdviser && <Choice slug={slug} track={track} alert={alert} isDismissed={isDismissed} />}
        </li>
      ))}
    </ul>
  );
}

/** Why an aid fits: where it is offered, which themes it names, until when. */
function useWhy() {
  const { t } = useTranslation("funding");
  const { spoken } = usePractices();
  return ({ perimeterName, themes, deadline }: FundingAlert) =>
    [
      perimeterName ?? t("form.wholeCountry"),
      spoken(themes),
      deadline ? t("until", { day: day(deadline) }) : t("permanent"),
    ].join(" · ");
}

type ChoiceProps = { slug: string; track: string; alert: FundingAlert; isDismissed: boolean | undefined };

function Choice({ slug, track, alert: { funding, name }, isDismissed }: ChoiceProps) {
  const { t } = useTranslation("funding");
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (choose: typeof dismiss | typeof follow) => {
      await choose(slug, track, funding);
    },
    onSettled: () => client.invalidateQueries({ queryKey: trackKey({ slug, track }) }),
  });
  const choices = isDismissed
    ? ([["restore", restore]] as const)
    : ([
        ["follow", follow],
        ["dismiss", dismiss],
      ] as const);
  return (
    <>
      {error && <ProblemNotice error={error} />}
      <div className="actions">
        {choices.map(([word, choose]) => (
          <Button
            key={word}
            size="sm"
            variant={word === "follow" ? "filled" : "subtle"}
            aria-label={t(`alerts.${word}Named`, { name })}
            loading={isPending}
            onClick={() => mutate(choose)}
          >
            {t(`alerts.${word}`)}
          </Button>
        ))}
      </div>
    </>
  );
}
