import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/link-button";
import { moment } from "@/lib/format";
import type { SupportSession, SupportTrack } from "@/lib/model";
import { Confirm } from "./confirm";
import { nextStep } from "./next-step";
import { OutcomeForm } from "./outcome-form";
import { SessionForm } from "./session-form";
import classes from "./support.module.css";

type Props = { track: SupportTrack; sessions: SupportSession[] };

/** The one next step of whoever reads the track, as one button. */
export function Next({ track, sessions }: Props) {
  const { t } = useTranslation("support");
  const [isOpen, setIsOpen] = useState(false);
  const { step, session } = nextStep(track, sessions);
  const when = session && moment(session.startsAt);
  if (step === "none") return track.pauseSuggested ? <p>{t("next.pause")}</p> : null;
  return (
    <section className={classes.next} aria-label={t("next.title")}>
      <p>{t(`next.${step}`, { when })}</p>
      {step === "confirm" && session && <Confirm session={session} />}
      {step === "write" && session && (
        <LinkButton to="/parcours/$id/sessions/$session" params={{ id: track.id, session: session.id }}>
          {t("next.do.write")}
        </LinkButton>
      )}
      {(step === "note" || step === "propose") && (
        <Button onClick={() => setIsOpen(true)}>{t(`next.do.${step}`)}</Button>
      )}
      {isOpen && step === "propose" && <SessionForm track={track} onClose={() => setIsOpen(false)} />}
      {isOpen && step === "note" && session && (
        <OutcomeForm track={track} session={session} onClose={() => setIsOpen(false)} />
      )}
    </section>
  );
}
