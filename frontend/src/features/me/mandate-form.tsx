import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { LeaveGuard } from "@/components/leave-guard";
import { PlaceInput } from "@/components/place-input";
import { ProblemNotice } from "@/components/problem-notice";
import { mandateFunctions, mandateKinds } from "@/lib/directory-filters";
import { registerDraft, takeDraft } from "@/lib/drafts";
import { capitalised } from "@/lib/format";
import { mine } from "@/lib/mine";
import { ProblemError } from "@/lib/problem";
import { blankMandate, functionsOf, mandateOf, placeKindOf } from "./mandate-draft";
import classes from "./me.module.css";
import { declareMandate } from "./queries";

/** Declares a mandate: what, where, since when. */
export function MandateForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(["me", "common"]);
  const client = useQueryClient();
  const required = (value: string) => (value ? null : t("common:form.required"));
  const form = useForm({
    initialValues: takeDraft<typeof blankMandate>("mandate") ?? blankMandate,
    validate: { place: required, startDate: required },
  });
  useEffect(() => registerDraft("mandate", () => (form.isDirty() ? form.getValues() : undefined)), [form]);
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => declareMandate(mandateOf(form.getValues())),
    onSuccess: () => client.invalidateQueries({ queryKey: mine.mandates.queryKey }).then(onDone),
    onError: (refusal) => refusal instanceof ProblemError && form.setErrors(refusal.fieldErrors),
  });
  const { kind } = form.values;
  const functions = mandateFunctions.filter((candidate) => functionsOf[kind].includes(candidate));
  const labels = Object.fromEntries(
    (["kind", "function", "rank", "place", "delegation", "side", "startDate"] as const).map((name) => [
      name,
      t(`mandates.${name}`),
    ]),
  );
  const field = (name: string) => ({ id: `champ-${name}`, label: labels[name], ...form.getInputProps(name) });
  return (
    <form
      noValidate
      className={classes.panel}
      onSubmit={form.onSubmit(() => mutate())}
      aria-label={t("mandates.addTitle")}
    >
      <h2>{t("mandates.addTitle")}</h2>
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `champ-${name}`} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
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
        kind={placeKindOf[kind]}
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
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t("mandates.save")}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t("common:cancel")}
        </Button>
      </div>
      <LeaveGuard when={form.isDirty() && !isPending && !isSuccess} />
    </form>
  );
}
