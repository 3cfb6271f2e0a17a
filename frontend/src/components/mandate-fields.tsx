import { NativeSelect, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { mandateFunctions, mandateKinds } from "@/lib/directory-filters";
import { capitalised } from "@/lib/format";
import { type blankMandate, functionsOf, placeKindOf } from "@/lib/mandate-draft";
import classes from "./form.module.css";
import { PlaceInput } from "./place-input";

type Props = { form: UseFormReturnType<typeof blankMandate>; labels: Record<string, string> };

/** What is asked of a mandate; the functions and places proposed follow its kind. */
export function MandateFields({ form, labels }: Props) {
  const { t } = useTranslation(["me", "common"]);
  const { kind } = form.values;
  const functions = mandateFunctions.filter((candidate) => functionsOf[kind].includes(candidate));
  const field = (name: string) => ({ id: `champ-${name}`, label: labels[name], ...form.getInputProps(name) });
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          {...field("kind")}
          size="md"
          data={mandateKinds.map((value) => ({ value, label: t(`common:mandateKinds.${value}`) }))}
          onChange={(event) => {
            const next = mandateKinds.find((known) => known === event.currentTarget.value) ?? "MUNICIPAL";
            form.setValues({
              kind: next,
              function: functionsOf[next][0] ?? "",
              place: "",
              placeName: "",
            });
          }}
        />
        {functions.length > 0 && (
          <NativeSelect
            {...field("function")}
            size="md"
            data={functions.map((value) => ({
              value,
              label: capitalised(t(`common:functionNames.${value}`)),
            }))}
          />
        )}
      </div>
      <PlaceInput
        key={kind}
        id="champ-place"
        label={labels.place}
        description={t("mandates.placeHelp")}
        kind={form.values.function === "MAIRE_DELEGUE" ? "COMMUNE_DELEGUEE" : placeKindOf[kind]}
        chosen={form.values.placeName}
        error={form.errors.place}
        onChoose={(place) => {
          form.setValues({ place: place.key, placeName: place.label });
          form.clearFieldError("place");
        }}
      />
      <div className={classes.pair}>
        <TextInput {...field("delegation")} description={t("mandates.delegationHelp")} maxLength={120} />
        <TextInput
          {...field("rank")}
          description={t("mandates.rankHelp")}
          inputMode="numeric"
          maxLength={3}
        />
      </div>
      <div className={classes.pair}>
        <TextInput {...field("startDate")} type="date" required withAsterisk={false} />
        <NativeSelect
          {...field("side")}
          size="md"
          description={t("mandates.sideHelp")}
          data={[
            { value: "", label: "–" },
            { value: "MAJORITE", label: t("mandates.sides.MAJORITE") },
            { value: "OPPOSITION", label: t("mandates.sides.OPPOSITION") },
          ]}
        />
      </div>
    </>
  );
}
