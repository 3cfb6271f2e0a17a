import { Textarea } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { useVersionedForm } from "@/components/use-versioned-form";
import { VersionedForm } from "@/components/versioned-form";
import { Waiting } from "@/components/waiting";
import type { Tagged } from "@/lib/api";
import type { PrivateNotes } from "@/lib/model";
import { minutes } from "./changes";
import { support } from "./queries";
import classes from "./support.module.css";

type Place = { track: string; session: string };

/** What the advisers of the track note for themselves. */
export function PrivateNotesForm({ place }: { place: Place }) {
  const { t } = useTranslation("support");
  const { data, error, refetch } = useQuery({
    ...support.notes(place.track, place.session),
    refetchOnWindowFocus: false,
  });
  return (
    <section className={classes.private}>
      <h2>{t("notes.title")}</h2>
      <p className={classes.muted}>{t("notes.who")}</p>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {data ? <Form key={place.session} place={place} loaded={data} /> : !error && <Waiting lines={2} />}
    </section>
  );
}

function Form({ place, loaded }: { place: Place; loaded: Tagged<PrivateNotes> }) {
  const { t } = useTranslation(["support", "common"]);
  const client = useQueryClient();
  const { queryKey, ...query } = support.notes(place.track, place.session);
  const state = useVersionedForm({
    name: `notes-${place.session}`,
    loaded,
    valuesOf: ({ body }: PrivateNotes) => ({ body }),
    validate: { body: (value: string) => (value.trim() ? null : t("common:form.required")) },
    save: ({ body }, etag) => minutes.note(place, body, etag),
    reload: () => client.fetchQuery({ ...query, queryKey, staleTime: 0 }),
    onSaved: (saved) => client.setQueryData(queryKey, saved),
  });
  const labels = { body: t("notes.body") };
  return (
    <VersionedForm state={state} labels={labels} save={t("notes.save")}>
      <Textarea
        id="champ-body"
        label={labels.body}
        autosize
        minRows={4}
        maxLength={20000}
        {...state.form.getInputProps("body")}
      />
    </VersionedForm>
  );
}
