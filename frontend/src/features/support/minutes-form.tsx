import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useVersionedForm } from "@/components/use-versioned-form";
import { VersionedForm } from "@/components/versioned-form";
import type { Tagged } from "@/lib/api";
import type { SessionMinutes } from "@/lib/model";
import { minutes } from "./changes";
import { fromValues, valuesOf } from "./minutes-values";
import { support } from "./queries";
import classes from "./support.module.css";
import { axes } from "./values";

type Props = {
  place: { track: string; session: string };
  loaded: Tagged<SessionMinutes>;
  onDirty: (isDirty: boolean) => void;
};

/** The minutes as they are written: the points of the agenda, one more, and the decisions. Two who write at once lose nothing. */
export function MinutesForm({ place, loaded, onDirty }: Props) {
  const { t } = useTranslation("support");
  const client = useQueryClient();
  const { queryKey, ...query } = support.minutes(place.track, place.session);
  const state = useVersionedForm({
    name: `minutes-${place.session}`,
    loaded,
    valuesOf,
    save: (values, etag) => minutes.write(place, fromValues(values), etag),
    reload: () => client.fetchQuery({ ...query, queryKey, staleTime: 0 }),
    onSaved: (saved) => {
      client.setQueryData(queryKey, saved);
      void client.invalidateQueries({ queryKey: [...support.all, "track", place.track, "sessions"] });
    },
  });
  const isDirty = state.form.isDirty();
  useEffect(() => {
    onDirty(isDirty);
    return () => onDirty(false);
  }, [isDirty, onDirty]);
  const values = state.form.values;
  const points = Object.keys(values).filter((name) => name.startsWith("notes"));
  const titleOf = (name: string) => values[name.replace("notes", "title")] ?? "";
  const labels: Record<string, string> = {
    ...Object.fromEntries(points.map((name) => [name, titleOf(name)])),
    newTitle: t("minutes.newTitle"),
    newNotes: t("minutes.newNotes"),
    text: t("minutes.decisions"),
  };
  const field = (name: string) => ({
    id: `champ-${name}`,
    label: labels[name],
    ...state.form.getInputProps(name),
  });
  return (
    <VersionedForm state={state} labels={labels} save={t("minutes.save")}>
      {points.map((name) => (
        <Textarea
          key={name}
          {...field(name)}
          description={t(`axes.${values[name.replace("notes", "axis")] as (typeof axes)[number]}`)}
          autosize
          minRows={3}
          maxLength={5000}
        />
      ))}
      <fieldset className={classes.section}>
        <legend>{t("minutes.newPoint")}</legend>
        <NativeSelect
          {...field("newAxis")}
          label={t("session.axis")}
          data={axes.map((value) => ({ value, label: t(`axes.${value}`) }))}
        />
        <TextInput {...field("newTitle")} maxLength={200} />
        <Textarea {...field("newNotes")} autosize minRows={2} maxLength={5000} />
      </fieldset>
      <Textarea {...field("text")} autosize minRows={5} maxLength={20000} />
    </VersionedForm>
  );
}
