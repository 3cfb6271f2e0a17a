import { Button, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useVersionedForm } from "@/components/use-versioned-form";
import { VersionedForm } from "@/components/versioned-form";
import type { Tagged } from "@/lib/api";
import type { Organization } from "@/lib/model";
import classes from "./organizations.module.css";
import { changeOrganization, organizations } from "./queries";

const valuesOf = (organization: Organization) => ({
  name: organization.name,
  acronym: organization.acronym ?? "",
  siret: organization.siret ?? "",
  website: organization.website ?? "",
  publicEmail: organization.publicEmail ?? "",
  description: organization.description ?? "",
});

/** A SIRET says the SIREN; without one, the SIREN stays as it was. */
const numbersOf = (siret: string) => {
  const digits = siret.replace(/\s/g, "");
  return digits ? { siret: digits, siren: digits.slice(0, 9) } : { siret: null };
};

/** The facts of an organisation, by whoever looks after it. */
export function FactsForm({ loaded, onDone }: { loaded: Tagged<Organization>; onDone: () => void }) {
  const { t } = useTranslation(["organizations", "common"]);
  const client = useQueryClient();
  const { network: slug, id } = loaded.value;
  const one = organizations.one(slug, id);
  const state = useVersionedForm({
    name: `organization-${id}`,
    loaded,
    valuesOf,
    validate: {
      name: (value) => (value.trim() ? null : t("common:form.required")),
      siret: (value) => (/^(\d{14})?$/.test(value.replace(/\s/g, "")) ? null : t("facts.siretDigits")),
      website: (value) => (!value || /^https?:\/\//.test(value) ? null : t("facts.websiteStart")),
    },
    save: ({ name, siret, acronym, website, publicEmail, description }, etag) => {
      const orNull = (text: string) => text.trim() || null;
      return changeOrganization(
        loaded.value,
        {
          name,
          ...numbersOf(siret),
          acronym: orNull(acronym),
          website: orNull(website),
          publicEmail: orNull(publicEmail),
          description: orNull(description),
        },
        etag,
      );
    },
    reload: () => client.fetchQuery({ ...one, staleTime: 0 }),
    onSaved: (saved) => {
      client.setQueryData(one.queryKey, saved);
      void client.invalidateQueries({ queryKey: ["organizations", slug, "list"] });
    },
  });
  const labels = {
    name: t("facts.name"),
    acronym: t("facts.acronym"),
    siret: t("facts.siret"),
    website: t("facts.website"),
    publicEmail: t("facts.publicEmail"),
    description: t("facts.description"),
  };
  const field = (name: keyof typeof labels) => ({
    id: `champ-${name}`,
    label: labels[name],
    ...state.form.getInputProps(name),
  });
  return (
    <section className={classes.panel} aria-label={t("facts.edit")}>
      <VersionedForm state={state} labels={labels} save={t("facts.save")}>
        <TextInput {...field("name")} maxLength={160} />
        <TextInput {...field("acronym")} description={t("common:optional")} maxLength={30} />
        <TextInput
          {...field("siret")}
          description={t("facts.siretHelp")}
          inputMode="numeric"
          maxLength={20}
        />
        <TextInput {...field("website")} type="url" placeholder="https://" maxLength={300} />
        <TextInput {...field("publicEmail")} type="email" maxLength={254} />
        <Textarea
          {...field("description")}
          description={t("facts.descriptionHelp")}
          autosize
          minRows={3}
          maxLength={2000}
        />
      </VersionedForm>
      <div>
        <Button variant="subtle" onClick={onDone}>
          {t("facts.done")}
        </Button>
      </div>
    </section>
  );
}
