import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { ProblemPage } from "@/components/problem-page";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { day } from "@/lib/format";
import type { SessionMinutes, SupportSession, SupportTrack } from "@/lib/model";
import { minutes as changes } from "./changes";
import { MinutesForm } from "./minutes-form";
import { MinutesText } from "./minutes-text";
import { PrivateNotesForm } from "./private-notes-form";
import { support } from "./queries";
import { Remarks } from "./remarks";
import classes from "./support.module.css";
import { useChange } from "./use-change";
import { Versions } from "./versions";

/** A session: its minutes, what is remarked on them, and for advisers their own notes. */
export function SessionPage() {
  const { id, session } = useParams({ from: "/parcours/$id/sessions/$session" });
  return (
    <SignInWall>
      <Loaded id={id} session={session} />
    </SignInWall>
  );
}

function Loaded({ id, session }: { id: string; session: string }) {
  const { t } = useTranslation("support");
  const { data: track, error, refetch } = useQuery(support.track(id));
  const { data: sessions } = useQuery(support.sessions(id));
  const { data: minutes, error: hidden } = useQuery({
    ...support.minutes(id, session),
    refetchOnWindowFocus: false,
  });
  const [isDirty, setIsDirty] = useState(false);
  const refused = error ?? hidden;
  if (refused) return <ProblemPage error={refused} onRetry={refetch} />;
  const found = sessions?.find((one) => one.id === session);
  if (!track || !found || !minutes) return <Waiting lines={5} />;
  const place = { track: id, session };
  const canWrite = minutes.value.state !== "FINAL";
  return (
    <Page
      title={t("minutes.title", { date: day(found.startsAt) })}
      lead={track.subject}
      crumbs={[{ label: track.collectivity, to: "/parcours/$id", params: { id } }]}
    >
      <State track={track} session={found} minutes={minutes.value} isDirty={isDirty} />
      <div className={classes.two}>
        <div className={classes.side}>
          {canWrite ? (
            <MinutesForm
              key={`${session} ${minutes.value.state}`}
              place={place}
              loaded={minutes}
              onDirty={setIsDirty}
            />
          ) : (
            <MinutesText minutes={minutes.value} />
          )}
          <Remarks place={place} minutes={minutes.value} />
        </div>
        <div className={classes.side}>
          {track.adviser && <PrivateNotesForm place={place} />}
          <Versions place={place} minutes={minutes.value} />
        </div>
      </div>
    </Page>
  );
}

type StateProps = {
  track: SupportTrack;
  session: SupportSession;
  minutes: SessionMinutes;
  isDirty: boolean;
};

/** Who reads them, until when they can be corrected, and the way to a document. */
function State({ track, session, minutes, isDirty }: StateProps) {
  const { t } = useTranslation(["support", "common"]);
  const [isAsking, setIsAsking] = useState(false);
  const place = { track: track.id, session: session.id };
  const sharing = useChange(
    () => changes.share(place),
    () => setIsAsking(false),
  );
  const downloading = useChange(() => changes.download(place, session.startsAt.slice(0, 10)));
  const error = sharing.error ?? downloading.error;
  return (
    <section className={classes.next} aria-label={t("minutes.state")}>
      <p>
        {t(`minutes.states.${minutes.state}`, {
          date: minutes.correctionUntil && day(minutes.correctionUntil),
        })}
      </p>
      {error && <ProblemNotice error={error} />}
      <div className="actions">
        {track.adviser && minutes.state === "DRAFT" && (
          <Button disabled={isDirty} onClick={() => setIsAsking(true)}>
            {t("minutes.share")}
          </Button>
        )}
        <Button variant="default" loading={downloading.isPending} onClick={() => downloading.mutate()}>
          {t("minutes.pdf")}
        </Button>
      </div>
      {track.adviser && minutes.state === "DRAFT" && isDirty && <p>{t("minutes.saveFirst")}</p>}
      {isAsking && (
        <ConfirmDialog
          title={t("minutes.shareTitle")}
          body={t("minutes.shareBody")}
          confirm={t("minutes.doShare")}
          cancel={t("common:cancel")}
          isBusy={sharing.isPending}
          onConfirm={() => sharing.mutate()}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </section>
  );
}
