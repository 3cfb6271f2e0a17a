import { Checkbox, Group, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { useVersionedForm } from "@/components/use-versioned-form";
import { VersionedForm } from "@/components/versioned-form";
import { Waiting } from "@/components/waiting";
import type { Tagged } from "@/lib/api";
import { mine } from "@/lib/mine";
import type { Profile, Standing } from "@/lib/model";
import { changeProfile } from "./queries";

/** What a person is for all their networks. */
export function ProfilePage() {
  const { t } = useTranslation("me");
  return (
    <SignInWall>
      <Page title={t("profile.title")} lead={t("profile.lead")} narrow>
        <Loaded />
      </Page>
    </SignInWall>
  );
}

function Loaded() {
  const { data, error, refetch } = useQuery({ ...mine.profile, refetchOnWindowFocus: false });
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  return data ? <ProfileForm loaded={data} /> : <Waiting lines={3} />;
}

const valuesOf = ({ givenName, familyName, phone = "", biography = "", languages, standing }: Profile) => ({
  givenName,
  familyName,
  phone,
  biography,
  languages,
  standing: standing ?? "",
});

function ProfileForm({ loaded }: { loaded: Tagged<Profile> }) {
  const { t } = useTranslation(["me", "common"]);
  const client = useQueryClient();
  const required = (value: string) => (value.trim() ? null : t("common:form.required"));
  const state = useVersionedForm({
    name: "profile",
    loaded,
    valuesOf,
    validate: {
      givenName: required,
      familyName: required,
      languages: (chosen) => (chosen.length > 0 ? null : t("common:form.required")),
    },
    save: ({ phone, biography, standing, ...rest }, etag) =>
      changeProfile(
        {
          ...rest,
          phone: phone.trim() || null,
          biography: biography.trim() || null,
          standing: (standing || null) as Standing | null,
        },
        etag,
      ),
    reload: () => client.fetchQuery({ ...mine.profile, staleTime: 0 }),
    onSaved: (saved) => {
      client.setQueryData(mine.profile.queryKey, saved);
      void client.invalidateQueries({ queryKey: ["me"] });
    },
  });
  const labels = {
    givenName: t("profile.givenName"),
    familyName: t("profile.familyName"),
    phone: t("profile.phone"),
    biography: t("profile.biography"),
    languages: t("profile.languages"),
    standing: t("profile.standing"),
  };
  const field = (name: keyof typeof labels) => ({
    id: `champ-${name}`,
    label: labels[name],
    ...state.form.getInputProps(name),
  });
  return (
    <VersionedForm state={state} labels={labels} save={t("profile.save")}>
      <TextInput {...field("givenName")} autoComplete="given-name" maxLength={80} />
      <TextInput {...field("familyName")} autoComplete="family-name" maxLength={80} />
      <TextInput
        label={t("profile.email")}
        description={t("profile.emailHelp")}
        value={loaded.value.email}
        readOnly
      />
      <TextInput
        {...field("phone")}
        description={t("profile.phoneHelp")}
        type="tel"
        autoComplete="tel"
        maxLength={30}
      />
      <Textarea
        {...field("biography")}
        description={t("profile.biographyHelp")}
        autosize
        minRows={4}
        maxLength={2000}
      />
      <Checkbox.Group {...field("languages")} description={t("profile.languagesHelp")}>
        <Group mt="xs">
          <Checkbox value="fr" label={t("common:language.fr")} />
          <Checkbox value="en" label={t("common:language.en")} />
        </Group>
      </Checkbox.Group>
      <NativeSelect
        {...field("standing")}
        description={t("profile.standingHelp")}
        data={[
          { value: "", label: t("profile.standings.NONE") },
          { value: "FORMER", label: t("profile.standings.FORMER") },
          { value: "CANDIDATE", label: t("profile.standings.CANDIDATE") },
        ]}
      />
      <p>
        <Link to="/moi/consentements">{t("profile.visibility")}</Link>
      </p>
    </VersionedForm>
  );
}
