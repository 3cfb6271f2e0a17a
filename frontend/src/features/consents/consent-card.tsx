import { Switch } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { ago, day } from "@/lib/format";
import type { ConsentAudience } from "@/lib/model";
import { ConsentText } from "./consent-text";
import classes from "./consents.module.css";
import { useConsent } from "./queries";
import { ofNetwork, whatIsRead, whoReads } from "./words";

/** One audience: a sentence, a switch, its exact text one click away. Off is always one gesture. */
export function ConsentCard({ consent }: { consent: ConsentAudience }) {
  const { t, i18n } = useTranslation(["consents"]);
  const { mutate, isPending, error, data: done } = useConsent(consent);
  const [reading, setReading] = useState<"text" | "agree">();
  const { audience, granted, since, network, partner } = consent;
  const who = whoReads(t, consent, i18n.language);
  const dated = since ? t(granted ? "given" : "withdrawn", { date: day(since) }) : t("never");
  const read =
    partner && (partner.lastReadAt ? t("lastRead", { when: ago(partner.lastReadAt) }) : t("neverRead"));

  const handleSwitch = () => (granted ? mutate("WITHDRAW") : setReading("agree"));
  return (
    <article className={classes.card}>
      <div className={classes.sentence}>
        <h3>{who}</h3>
        <p>{whatIsRead(t, consent, i18n.language)}</p>
        {partner && <p className={classes.muted}>{t("purpose", { purpose: partner.purpose })}</p>}
        <p className={classes.dated}>
          {[dated, granted && read].filter(Boolean).join(" · ")} ·{" "}
          <button type="button" className={classes.link} onClick={() => setReading("text")}>
            {t("text")}
          </button>{" "}
          · <a href="#historique">{t("history")}</a>
        </p>
        <p role="status" className={classes.done}>
          {done && !isPending && t(done.action === "GRANT" ? "granted" : "withdrawnNow")}
        </p>
        {error && <ProblemNotice error={error} />}
      </div>
      <Switch
        size="lg"
        aria-label={t(`switch.${audience}`, {
          network: network.name,
          ofNetwork: ofNetwork(network.name, i18n.language),
          partner: partner?.name,
        })}
        checked={granted}
        disabled={isPending}
        onChange={handleSwitch}
      />
      {reading && (
        <ConsentText
          who={who}
          shown={consent.text}
          isBusy={isPending}
          onClose={() => setReading(undefined)}
          {...(reading === "agree" && {
            onAgree: () => mutate("GRANT", { onSuccess: () => setReading(undefined) }),
          })}
        />
      )}
    </article>
  );
}
