import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { FormSummary } from "@/components/form-summary";
import { ProblemNotice } from "@/components/problem-notice";
import { useClosing } from "@/components/use-closing";
import type { SupportSession, SupportTrack } from "@/lib/model";
import { type NewSession, sessions } from "./changes";
import { localTime, parisTime } from "./paris-time";
import classes from "./support.module.css";
import { useChange } from "./use-change";
import { axes, modes } from "./values";

type Props = { track: SupportTrack; moved?: SupportSession; onClose: () => void };

/** When and how both sides meet, and what it is about; the same for a session that moves. */
export function SessionForm({ track, moved, onClose }: Props) {
  const { t } = useTranslation(["support", "common"]);
  const target = track.rhythm && `${track.rhythm.target}T14:00`;
  const form = useForm({
    initialValues: {
      startsAt: moved ? localTime(moved.startsAt) : (target ?? ""),
      minutes: (moved ? (Date.parse(moved.endsAt) - Date.parse(moved.startsAt)) / 60_000 : 60) as
        | number
        | string,
      mode: moved?.mode ?? "VIDEO",
      videoUrl: moved?.videoUrl ?? "",
      axis: "STRATEGY" as (typeof axes)[number],
      title: "",
    },
    validate: {
      startsAt: (value) => {
        if (!value) return t("common:form.required");
        return Date.parse(parisTime(value)) > Date.now() ? null : t("session.past");
      },
      minutes: (value) => (Number(value) >= 15 && Number(value) <= 480 ? null : t("session.minutesWrong")),
      videoUrl: (value, { mode }) =>
        mode !== "VIDEO" || !value.trim() || /^https:\/\/\S+$/.test(value.trim())
          ? null
          : t("session.videoWrong"),
    },
  });
  const { mutate, isPending, error } = useChange(
    ({ startsAt, minutes, mode, videoUrl, axis, title }: typeof form.values) =>
      moved
        ? sessions.move(moved, parisTime(startsAt), Number(minutes), videoUrl)
        : sessions.propose(track.id, {
            startsAt: parisTime(startsAt),
            minutes: Number(minutes),
            mode: mode as NewSession["mode"],
            ...(mode === "VIDEO" && videoUrl.trim() && { videoUrl: videoUrl.trim() }),
            ...(title.trim() && { agenda: [{ axis, title }] }),
          }),
    onClose,
  );
  const { close, question } = useClosing(form.isDirty() && !isPending, onClose);
  const labels = {
    startsAt: t("session.startsAt"),
    minutes: t("session.minutes"),
    mode: t("session.mode"),
    videoUrl: t("session.videoUrl"),
    axis: t("session.axis"),
    title: t("session.point"),
  };
  const field = (name: keyof typeof labels) => ({
    id: `session-${name}`,
    label: labels[name],
    ...form.getInputProps(name),
  });
  return (
    <Dialog title={t(moved ? "session.move" : "session.propose")} size="lg" onClose={close}>
      <form noValidate className={classes.form} onSubmit={form.onSubmit((values) => mutate(values))}>
        <FormSummary errors={form.errors} labels={labels} idOf={(name) => `session-${name}`} />
        {error && <ProblemNotice error={error} />}
        <TextInput {...field("startsAt")} type="datetime-local" description={t("session.paris")} />
        <NumberInput {...field("minutes")} min={15} max={480} step={15} clampBehavior="none" />
        {!moved && (
          <NativeSelect
            {...field("mode")}
            data={modes.map((value) => ({ value, label: t(`modes.${value}`) }))}
          />
        )}
        {form.values.mode === "VIDEO" && (
          <TextInput {...field("videoUrl")} type="url" maxLength={300} description={t("session.videoHelp")} />
        )}
        {!moved && (
          <>
            <NativeSelect
              {...field("axis")}
              data={axes.map((value) => ({ value, label: t(`axes.${value}`) }))}
            />
            <TextInput {...field("title")} maxLength={200} description={t("session.pointHelp")} />
          </>
        )}
        <div className="actions">
          <Button variant="default" onClick={close}>
            {t("common:cancel")}
          </Button>
          <Button type="submit" loading={isPending}>
            {t(moved ? "session.doMove" : "session.doPropose")}
          </Button>
        </div>
      </form>
      {question}
    </Dialog>
  );
}
