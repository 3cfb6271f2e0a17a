import { MultiSelect, NativeSelect, Switch, Textarea, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useVersionedForm } from "@/components/use-versioned-form";
import { VersionedForm } from "@/components/versioned-form";
import type { Tagged } from "@/lib/api";
import { actorKinds } from "@/lib/directory-filters";
import { mine } from "@/lib/mine";
import type { ActorKind, Entry } from "@/lib/model";
import { networks } from "@/lib/networks";
import { ActsIn } from "./acts-in";
import classes from "./me.module.css";
import { changeEntry } from "./queries";
import { SeenBy } from "./seen-by";

const valuesOf = ({ headline = "", helpOffered = "", helpSought = "", ...entry }: Entry) => ({
  headline,
  practices: entry.practices,
  helpOffered,
  helpSought,
  actorKind: entry.actorKind ?? "",
  actsIn: entry.actsIn,
  availableForContact: entry.availableForContact,
  visibility: entry.visibility,
});

const fromProfile = ["positions", "biography", "email", "phone"] as const;

export function EntryForm({ slug, loaded }: { slug: string; loaded: Tagged<Entry> }) {
  const { t, i18n } = useTranslation(["me", "common"]);
  const client = useQueryClient();
  const { data: practices = [] } = useQuery(networks.practices);
  const state = useVersionedForm({
    name: `entry-${slug}`,
    loaded,
    valuesOf,
    save: ({ headline, helpOffered, helpSought, actorKind, actsIn, ...rest }, etag) => {
      const orNull = (text: string) => text.trim() || null;
      const words = {
        headline: orNull(headline),
        helpOffered: orNull(helpOffered),
        helpSought: orNull(helpSought),
      };
      const who = {
        actorKind: (actorKind || null) as ActorKind | null,
        actsIn: actsIn.map(({ key }) => key),
      };
      return changeEntry(slug, { ...rest, ...words, ...who }, etag);
    },
    reload: () => client.fetchQuery({ ...mine.entry(slug), staleTime: 0 }),
    onSaved: (saved) => client.setQueryData(mine.entry(slug).queryKey, saved),
  });
  const { form } = state;
  const labels = {
    headline: t("entry.headline"),
    practices: t("entry.practices"),
    helpOffered: t("entry.helpOffered"),
    helpSought: t("entry.helpSought"),
    actorKind: t("entry.actorKind"),
    actsIn: t("entry.actsIn"),
  };
  const written = (name: keyof typeof labels) => ({
    id: `champ-${name}`,
    label: labels[name],
    description: t(`entry.${name}Help`),
    ...form.getInputProps(name),
  });
  const seenBy = (name: keyof Entry["visibility"], label: string) => (
    <SeenBy
      field={label}
      value={form.values.visibility[name]}
      onChange={(level) => form.setFieldValue("visibility", { ...form.values.visibility, [name]: level })}
    />
  );
  return (
    <VersionedForm state={state} labels={labels} save={t("entry.save")}>
      <p className={classes.muted}>
        {t("entry.levelsHelp")} <Link to="/moi/consentements">{t("entry.consents")}</Link>
      </p>
      <div className={classes.field}>
        <TextInput {...written("headline")} maxLength={160} />
        {seenBy("headline", labels.headline)}
      </div>
      <div className={classes.field}>
        <NativeSelect
          {...written("actorKind")}
          data={[
            { value: "", label: t("entry.noActorKind") },
            ...actorKinds.map((value) => ({ value, label: t(`common:actorKinds.${value}`) })),
          ]}
        />
        {seenBy("actorKind", labels.actorKind)}
      </div>
      <div className={classes.field}>
        <ActsIn
          id="champ-actsIn"
          places={form.values.actsIn}
          error={form.errors.actsIn}
          onChange={(actsIn) => form.setFieldValue("actsIn", actsIn)}
        />
        {seenBy("actsIn", labels.actsIn)}
      </div>
      <div className={classes.field}>
        <MultiSelect
          {...written("practices")}
          size="md"
          searchable
          data={practices.map((practice) => ({
            value: practice.slug,
            label: practice.label[i18n.language === "en" ? "en" : "fr"],
          }))}
        />
        {seenBy("practices", labels.practices)}
      </div>
      {(["helpOffered", "helpSought"] as const).map((name) => (
        <div key={name} className={classes.field}>
          <Textarea {...written(name)} autosize minRows={2} maxLength={600} />
          {seenBy(name, labels[name])}
        </div>
      ))}
      <Switch
        label={t("entry.availableForContact")}
        description={t("entry.availableForContactHelp")}
        {...form.getInputProps("availableForContact", { type: "checkbox" })}
      />
      <h2>{t("entry.fromProfile")}</h2>
      {fromProfile.map((name) => (
        <div key={name} className={classes.borrowed}>
          <span>{t(`entry.${name}`)}</span>
          {seenBy(name, t(`entry.${name}`))}
        </div>
      ))}
    </VersionedForm>
  );
}
