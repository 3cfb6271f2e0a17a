import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { day } from "@/lib/format";
import type { Programme, ProgrammeSpace } from "@/lib/model";
import { ActionForm } from "./action-form";
import { type Place, removeMeeting, unpublish } from "./changes";
import { FrameForm } from "./frame-form";
import { MeetingForm } from "./meeting-form";
import { PublicationForm } from "./publication-form";
import { ReportForm } from "./report-form";
import { ReviewForm } from "./review-form";
import { SettleForm } from "./settle-form";
import { SheetForm } from "./sheet-form";
import type { Opened } from "./side";
import { useChange } from "./use-change";

type Props = {
  place: Place;
  space: ProgrammeSpace;
  programme: Programme;
  opened: Opened;
  onClose: () => void;
};

/** The form that is open in front of a programme: as it was when it opened, whatever others write meanwhile. */
export function OpenedForm({ opened, ...live }: Props) {
  const [programme] = useState(live.programme);
  const rest = { ...live, programme };
  switch (opened.form) {
    case "frame":
      return <FrameForm {...rest} />;
    case "report":
      return <ReportForm {...rest} />;
    case "publication":
      return <PublicationForm {...rest} />;
    case "unpublish":
      return <TakeBack {...rest} />;
    case "action":
      return <ActionForm {...rest} {...opened} />;
    case "settle":
      return <SettleForm {...rest} action={opened.action} />;
    case "sheet":
      return <SheetForm {...rest} action={opened.action} />;
    case "review":
      return <ReviewForm {...rest} year={opened.year} />;
    case "meeting":
      return <MeetingForm {...rest} {...opened} />;
    case "removeMeeting":
      return <RemoveMeeting {...rest} meeting={opened.meeting} />;
  }
}

type Rest = Omit<Props, "opened">;

function Body({ words, error }: { words: string; error: Error | null }) {
  return (
    <>
      <p>{words}</p>
      {error && <ProblemNotice error={error} />}
    </>
  );
}

function TakeBack({ place, programme, onClose }: Rest) {
  const { t } = useTranslation("programme");
  const taking = useChange(place.slug, () => unpublish(place, programme.version), onClose);
  return (
    <ConfirmDialog
      title={t("publication.takeBackTitle", { name: programme.publication?.publicName })}
      body={<Body words={t("publication.takeBackBody")} error={taking.error} />}
      confirm={t("publication.takeBack")}
      cancel={t("publication.keep")}
      isBusy={taking.isPending}
      onConfirm={() => taking.mutate()}
      onCancel={onClose}
    />
  );
}

function RemoveMeeting({
  place,
  meeting,
  onClose,
}: Rest & { meeting: Extract<Opened, { form: "removeMeeting" }>["meeting"] }) {
  const { t } = useTranslation("programme");
  const removing = useChange(place.slug, () => removeMeeting(place, meeting), onClose);
  return (
    <ConfirmDialog
      title={t("meetings.removeTitle")}
      body={<Body words={t("meetings.removeBody", { day: day(meeting.heldOn) })} error={removing.error} />}
      confirm={t("meetings.remove")}
      cancel={t("meetings.keep")}
      isBusy={removing.isPending}
      onConfirm={() => removing.mutate()}
      onCancel={onClose}
    />
  );
}
