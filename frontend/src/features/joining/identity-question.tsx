import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import formClasses from "@/components/form.module.css";
import { isOrganization } from "./draft";
import type { Question } from "./question";

/** Who fills in the form, and how to answer. */
export function IdentityQuestion({ draft, change, errors }: Question) {
  const { t } = useTranslation(["joining", "common"]);
  return (
    <>
      <div className={formClasses.pair}>
        <TextInput
          id="champ-givenName"
          label={t("identity.givenName")}
          autoComplete="given-name"
          maxLength={80}
          value={draft.givenName}
          error={errors.givenName}
          onChange={(event) => change({ givenName: event.currentTarget.value })}
        />
        <TextInput
          id="champ-familyName"
          label={t("identity.familyName")}
          autoComplete="family-name"
          maxLength={80}
          value={draft.familyName}
          error={errors.familyName}
          onChange={(event) => change({ familyName: event.currentTarget.value })}
        />
      </div>
      <TextInput
        id="champ-email"
        type="email"
        label={t("identity.email")}
        description={t(isOrganization(draft) ? "identity.emailHelpOrganization" : "identity.emailHelp")}
        autoComplete="email"
        maxLength={254}
        value={draft.email}
        error={errors.email}
        onChange={(event) => change({ email: event.currentTarget.value })}
      />
      <TextInput
        id="champ-phone"
        type="tel"
        label={`${t("identity.phone")} (${t("common:optional")})`}
        description={t("identity.phoneHelp")}
        autoComplete="tel"
        maxLength={30}
        value={draft.phone}
        onChange={(event) => change({ phone: event.currentTarget.value })}
      />
    </>
  );
}
