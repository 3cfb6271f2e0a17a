import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { moment } from "@/lib/format";
import type { ConsentAudience, ConsentEvent } from "@/lib/model";
import { ConsentText } from "./consent-text";
import classes from "./consents.module.css";
import { consents } from "./queries";
import { whoReads } from "./words";

/** Every agreement given or withdrawn, the latest first; each with the text of its day. */
export function ConsentHistory({
  ledger,
  audiences,
}: {
  ledger: ConsentEvent[];
  audiences: ConsentAudience[];
}) {
  const { t, i18n } = useTranslation(["consents"]);
  const [shown, setShown] = useState<string>();
  const events = ledger.toSorted((one, other) => other.at.localeCompare(one.at));
  const audienceOf = (event: ConsentEvent) =>
    audiences.find(
      ({ network, audience, partner }) =>
        network.slug === event.network && audience === event.audience && partner?.id === event.partner?.id,
    );
  return (
    <section id="historique">
      <h2>{t("historyTitle")}</h2>
      {events.length === 0 && <p className={classes.muted}>{t("historyNone")}</p>}
      <ol className={classes.ledger}>
        {events.map((event) => {
          const audience = audienceOf(event);
          const who = audience
            ? whoReads(t, audience, i18n.language)
            : (event.partner?.name ?? event.network);
          return (
            <li key={event.id}>
              <time dateTime={event.at}>{moment(event.at)}</time>
              <span>
                <b>{t(`actions.${event.action}`)}</b> · {who} <small>{t(`channels.${event.channel}`)}</small>
              </span>
              <button
                type="button"
                className={classes.link}
                aria-label={`${t("text")}, ${moment(event.at)}`}
                onClick={() => setShown(event.textSha256)}
              >
                {t("text")}
              </button>
            </li>
          );
        })}
      </ol>
      {shown && <PastText sha256={shown} onClose={() => setShown(undefined)} />}
    </section>
  );
}

function PastText({ sha256, onClose }: { sha256: string; onClose: () => void }) {
  const { data } = useQuery(consents.text(sha256));
  return data ? <ConsentText who="" shown={data} isBusy={false} onClose={onClose} /> : null;
}
