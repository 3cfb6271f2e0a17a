import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { PlaceInput } from "@/components/place-input";
import { ProblemNotice } from "@/components/problem-notice";
import { today } from "@/lib/format";
import type { NewSympathiser } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { record, sympathisers } from "./queries";
import classes from "./sympathisers.module.css";

type Draft = {
  givenName: string;
  familyName: string;
  email: string;
  function: "" | NonNullable<NewSympathiser["function"]>;
  source: string;
  informOn: string;
  locale: string;
  isRegular: boolean;
};

const functions = ["MAIRE", "MAIRE_DELEGUE", "ADJOINT", "CONSEILLER_DELEGUE", "CONSEILLER"] as const;
const LONGEST = 30;

/** Records someone, with where it comes from and the day on which they are told. */
export function SympathiserForm({ slug, onDone }: { slug: string; onDone: () => void }) {
  const { t } = useTranslation(["sympathisers", "common"]);
  const client = useQueryClient();
  const [place, setPlace] = useState<{ key: string; label: string }>();
  const required = (value: string) => (value.trim() ? null : t("common:form.required"));
  const form = useForm<Draft>({
    initialValues: {
      givenName: "",
      familyName: "",
      email: "",
      function: "",
      source: "",
      informOn: today(),
      locale: "fr",
      isRegular: false,
    },
    validate: {
      givenName: required,
      familyName: required,
      email: required,
      source: required,
      isRegular: (value) => (value ? null : t("form.isRegularMissing")),
    },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ isRegular: _, function: held, ...known }: Draft) =>
      record(slug, {
        ...known,
        legalBasis: "ART9_2_D",
        ...(place && { place: place.key }),
        ...(held && { function: held }),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: sympathisers.all(slug) }).then(onDone),
    onError: (refusal) => refusal instanceof ProblemError && form.setErrors(refusal.fieldErrors),
  });
  const labels = {
    givenName: t("form.givenName"),
    familyName: t("form.familyName"),
    email: t("form.email"),
    place: t("form.place"),
    function: t("form.function"),
    source: t("form.source"),
    informOn: t("form.informOn"),
    isRegular: t("form.isRegular"),
  };
  const field = (name: Exclude<keyof typeof labels, "isRegular" | "place">) => ({
    id: `proche-${name}`,
    label: labels[name],
    ...form.getInputProps(name),
  });
  return (
    <form
      noValidate
      className={classes.panel}
      aria-label={t("add")}
      onSubmit={form.onSubmit((draft) => mutate(draft))}
    >
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `proche-${name}`} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
      <TextInput {...field("givenName")} maxLength={80} />
      <TextInput {...field("familyName")} maxLength={80} />
      <TextInput {...field("email")} type="email" maxLength={254} />
      <PlaceInput
        id="proche-place"
        label={labels.place}
        description={t("common:optional")}
        error={form.errors.place}
        kind="COMMUNE"
        chosen={place?.label ?? ""}
        onChoose={({ key, label }) => setPlace({ key, label })}
      />
      <NativeSelect
        {...field("function")}
        description={t("common:optional")}
        data={[
          { value: "", label: "" },
          ...functions.map((value) => ({ value, label: t(`common:functionNames.${value}`) })),
        ]}
      />
      <TextInput {...field("source")} description={t("form.sourceHelp")} maxLength={300} />
      <TextInput
        {...field("informOn")}
        type="date"
        min={today()}
        max={today(LONGEST)}
        description={t("form.informOnHelp")}
      />
      <Checkbox
        id="proche-isRegular"
        label={labels.isRegular}
        description={t("form.isRegularHelp")}
        {...form.getInputProps("isRegular", { type: "checkbox" })}
      />
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t("form.save")}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t("common:cancel")}
        </Button>
      </div>
    </form>
  );
}
