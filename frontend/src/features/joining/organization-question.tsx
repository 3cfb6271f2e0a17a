import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { PlaceInput } from "@/components/place-input";
import type { OrganizationKind, PlaceKind } from "@/lib/model";
import { isCollectivity, kindsOf } from "./draft";
import type { Question } from "./question";

const PLACE_OF: Partial<Record<OrganizationKind, PlaceKind>> = {
  COMMUNE: "COMMUNE",
  EPCI: "EPCI",
  DEPARTEMENT: "DEPARTEMENT",
  REGION: "REGION",
};

/** For which organisation one speaks. */
export function OrganizationQuestion({ draft, change, errors }: Question) {
  const { t } = useTranslation(["joining", "common"]);
  const { organization } = draft;
  const set = (part: Partial<typeof organization>) => change({ organization: { ...organization, ...part } });
  const placeKind = PLACE_OF[organization.kind];
  const kinds = (draft.profile && kindsOf[draft.profile]) || [];
  return (
    <>
      {kinds.length > 1 && (
        <NativeSelect
          size="md"
          label={t("organization.kind")}
          value={organization.kind}
          data={kinds.map((value) => ({ value, label: t(`common:organizationKinds.${value}`) }))}
          onChange={(event) =>
            set({ kind: event.currentTarget.value as OrganizationKind, place: "", placeName: "" })
          }
        />
      )}
      <PlaceInput
        key={organization.kind}
        id="champ-place"
        label={isCollectivity(draft) ? t("organization.place") : t("organization.placeOptional")}
        description={t("organization.placeHelp")}
        {...(placeKind && { kind: placeKind })}
        chosen={organization.placeName}
        error={errors.place}
        onChoose={({ key, name, label }) =>
          set({
            place: key,
            placeName: label,
            ...(isCollectivity(draft) && {
              name: organization.kind === "COMMUNE" ? t("organization.commune", { name }) : name,
            }),
          })
        }
      />
      <TextInput
        id="champ-name"
        label={t("organization.name")}
        maxLength={160}
        value={organization.name}
        error={errors.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
    </>
  );
}
