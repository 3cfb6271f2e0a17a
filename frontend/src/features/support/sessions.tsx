import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ReasonDialog } from "@/components/reason-dialog";
import { hour, moment } from "@/lib/format";
import type { SupportSession, SupportTrack } from "@/lib/model";
import { sessions as changes } from "./changes";
import { Confirm } from "./confirm";
import { OutcomeForm } from "./outcome-form";
import { SessionForm } from "./session-form";
import classes from "./support.module.css";
import { useChange } from "./use-change";

const A_DAY = 86_400_000;

type Props = { track: SupportTrack; sessions: SupportSession[] };

/** The sessions of a track, the latest first. */
export function Sessions({ track, sessions }: Props) {
  const { t } = useTranslation("support");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className={classes.section}>
      <h2>{t("session.all")}</h2>
      {sessions.length === 0 && <p className={classes.muted}>{t("session.none")}</p>}
      <ul className={classes.lines}>
        {sessions.map((session) => (
          <SessionLine key={session.id} track={track} session={session} />
        ))}
      </ul>
      {track.adviser && track.state === "ACTIVE" && (
        <div>
          <Button variant="outline" onClick={() => setIsOpen(true)}>
            {t("session.propose")}
          </Button>
        </div>
      )}
      {isOpen && <SessionForm track={track} onClose={() => setIsOpen(false)} />}
    </section>
  );
}

function SessionLine({ track, session }: { track: SupportTrack; session: SupportSession }) {
  const { t } = useTranslation("support");
  const isToCome = session.state === "REQUESTED" || session.state === "CONFIRMED";
  const canRead = track.adviser || session.minutes !== "DRAFT";
  return (
    <li>
      <h3>{`${moment(session.startsAt)} – ${hour(session.endsAt)}`}</h3>
      <span className={classes.muted}>
        {[t(`session.states.${session.state}`), t(`modes.${session.mode}`), session.adviserName]
          .filter(Boolean)
          .join(" · ")}
      </span>
      {session.cancelReason && <span>{session.cancelReason}</span>}
      {session.agenda.length > 0 && (
        <ul>
          {session.agenda.map(({ axis, title }) => (
            <li key={`${axis} ${title}`}>
              {title} <span className={classes.muted}>({t(`axes.${axis}`)})</span>
            </li>
          ))}
        </ul>
      )}
      {isToCome && session.videoUrl && (
        <a href={session.videoUrl} target="_blank" rel="noreferrer">
          {t("session.goIn")}
        </a>
      )}
      {canRead && (
        <Link to="/parcours/$id/sessions/$session" params={{ id: track.id, session: session.id }}>
          {t(`session.minutesState.${session.minutes}`)}
        </Link>
      )}
      {isToCome && new Date(session.startsAt).getTime() > Date.now() && (
        <Steps track={track} session={session} />
      )}
      {track.adviser && canBeCorrected(session) && <Correct track={track} session={session} />}
    </li>
  );
}

/** For a fortnight, whether it was held can be said anew. */
const canBeCorrected = ({ state, endsAt }: SupportSession) =>
  (state === "DONE" || state === "NO_SHOW") && Date.now() < new Date(endsAt).getTime() + 14 * A_DAY;

function Correct({ track, session }: { track: SupportTrack; session: SupportSession }) {
  const { t } = useTranslation("support");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Button variant="subtle" size="sm" onClick={() => setIsOpen(true)}>
        {t("outcome.correct")}
      </Button>
      {isOpen && <OutcomeForm track={track} session={session} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

function Steps({ track, session }: { track: SupportTrack; session: SupportSession }) {
  const { t } = useTranslation("support");
  const [open, setOpen] = useState<"move" | "cancel">();
  const close = () => setOpen(undefined);
  const cancelling = useChange((reason: string) => changes.cancel(session, reason), close);
  return (
    <div className="actions">
      {session.state === "REQUESTED" && track.adviser && <Confirm session={session} />}
      {track.adviser && (
        <Button variant="subtle" onClick={() => setOpen("move")}>
          {t("session.move")}
        </Button>
      )}
      <Button variant="subtle" color="clay" onClick={() => setOpen("cancel")}>
        {t(session.state === "REQUESTED" && !track.adviser ? "session.decline" : "session.cancel")}
      </Button>
      {open === "move" && <SessionForm track={track} moved={session} onClose={close} />}
      {open === "cancel" && (
        <ReasonDialog
          title={t("session.cancelTitle")}
          label={t("session.reason")}
          help={t("session.reasonHelp")}
          confirm={t("session.doCancel")}
          keep={t("session.keep")}
          error={cancelling.error}
          isBusy={cancelling.isPending}
          onConfirm={cancelling.mutate}
          onClose={close}
        />
      )}
    </div>
  );
}
