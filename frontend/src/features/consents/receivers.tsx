import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { ago, day } from "@/lib/format";
import { mine } from "@/lib/mine";
import type { Transmission } from "@/lib/model";
import classes from "./consents.module.css";

/** Who receives my data: every agreement that concerns me, and what left under it. */
export function Receivers() {
  const { t } = useTranslation("consents");
  const { data, error, refetch } = useQuery(mine.transmissions);
  return (
    <section id="partenaires" className={classes.receivers}>
      <h2>{t("receivers.title")}</h2>
      <p className={classes.muted}>{data?.length === 0 ? t("receivers.none") : t("receivers.lead")}</p>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!data && !error && <Waiting lines={2} />}
      {data && data.length > 0 && (
        <ul>
          {data.map((transmission) => (
            <Receiver key={transmission.id} transmission={transmission} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Receiver({ transmission }: { transmission: Transmission }) {
  const { t, i18n } = useTranslation("consents");
  const { partner, network, purpose, fields, startsOn, endsOn, state, times, firstAt, lastAt } = transmission;
  const named = [t("name"), ...fields.map((field) => t(`fields.${field}`))];
  return (
    <li>
      <h3>
        {partner.name} <small>{network.name}</small>
      </h3>
      <p>{t("receivers.purpose", { purpose })}</p>
      <p>{new Intl.ListFormat(i18n.language).format(named)}</p>
      <p className={classes.dated}>
        {t("receivers.dates", { from: day(startsOn), to: day(endsOn) })} · {t(`receivers.states.${state}`)}
      </p>
      <p className={classes.left}>
        {firstAt && lastAt
          ? t("receivers.times", { count: times, first: day(firstAt), last: ago(lastAt) })
          : t("receivers.never")}
      </p>
    </li>
  );
}
