import { Button, Checkbox, NumberInput, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { LeaveGuard } from "@/components/leave-guard";
import { PlaceInput } from "@/components/place-input";
import { ProblemNotice } from "@/components/problem-notice";
import type { Funding } from "@/lib/model";
import { places } from "@/lib/places";
import { ProblemError } from "@/lib/problem";
import { draftOf, type FundingDraft, inputOf, isAmount } from "./draft";
import classes from "./funding.module.css";
import { add, change, fundings } from "./queries";
import { aidTypes, audiences, useSourceWords } from "./words";

type Field = keyof FundingDraft;

/** All that can be said of an aid; only its name and what it pays for are needed. */
export function FundingFields({ slug, funding }: { slug: string; funding?: Funding }) {
  const { t } = useTranslation(["funding", "common"]);
  const words = useSourceWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const required = (value: string) => (value.trim() ? null : t("common:form.required"));
  const amount = (value: string) => (isAmount(value) ? null : t("form.notAmount"));
  const url = (value: string) => (!value || /^https?:\/\/\S+$/.test(value.trim()) ? null : t("form.notUrl"));
  const form = useForm({
    initialValues: draftOf(funding),
    validate: {
      name: required,
      description: required,
      loan: amount,
      advance: amount,
      deadline: (value, { start }) => (value && start && value < start ? t("form.deadlineTooEarly") : null),
      rateUpper: (value, { rateLower }) =>
        value !== "" && rateLower !== "" && Number(value) < Number(rateLower) ? t("form.rateTooLow") : null,
      originUrl: url,
      applicationUrl: url,
    },
  });
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: (typed: FundingDraft) =>
      funding ? change(slug, funding, inputOf(typed)) : add(slug, inputOf(typed)),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: fundings.all(slug) });
      await navigate({ to: "/reseaux/$slug/aides/$id", params: { slug, id } });
    },
    onError: (refusal) => refusal instanceof ProblemError && form.setErrors(refusal.fieldErrors),
  });
  const isFrance = form.values.place === "FRANCE";
  const place = useQuery({ ...places.one(form.values.place), enabled: !isFrance });
  const field = (name: Field) => ({
    id: `aide-${name}`,
    label: t(`form.${name}`),
    ...form.getInputProps(name),
  });
  const labels = Object.fromEntries(
    (Object.keys(form.values) as Field[]).map((name) => [name, t(`form.${name}`)]),
  );
  const several = (name: Field) => (
    <Textarea {...field(name)} description={t("form.lines")} autosize minRows={2} />
  );
  const tick = (name: Field) => (
    <Checkbox
      id={`aide-${name}`}
      label={t(`form.${name}`)}
      {...form.getInputProps(name, { type: "checkbox" })}
    />
  );
  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit((typed) => mutate(typed))}>
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `aide-${name}`} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
      <TextInput {...field("name")} required maxLength={300} />
      <TextInput {...field("shortTitle")} maxLength={120} />
      {several("financers")}
      <Textarea {...field("description")} required autosize minRows={5} maxLength={40000} />
      <Textarea {...field("eligibility")} autosize minRows={3} maxLength={40000} />
      <PlaceInput
        id="aide-place"
        label={t("form.place")}
        chosen={isFrance ? t("form.wholeCountry") : (place.data?.name ?? form.values.place)}
        onChoose={({ key }) => form.setFieldValue("place", key)}
        error={form.errors.place}
      />
      {!isFrance && (
        <Button variant="subtle" onClick={() => form.setFieldValue("place", "FRANCE")}>
          {t("form.wholeCountry")}
        </Button>
      )}
      <Checkbox.Group {...field("audiences")}>
        <div className={classes.choices}>
          {audiences.map((code) => (
            <Checkbox key={code} value={code} label={words.audience(code)} />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox.Group {...field("aidTypes")}>
        <div className={classes.choices}>
          {aidTypes.map((code) => (
            <Checkbox key={code} value={code} label={words.type(code)} />
          ))}
        </div>
      </Checkbox.Group>
      {several("categories")}
      <div className={classes.two}>
        <TextInput {...field("start")} type="date" />
        <TextInput {...field("predeposit")} type="date" />
        <TextInput {...field("deadline")} type="date" />
        <NumberInput {...field("rateLower")} min={0} max={100} allowDecimal={false} />
        <NumberInput {...field("rateUpper")} min={0} max={100} allowDecimal={false} />
        <TextInput {...field("loan")} inputMode="decimal" />
        <TextInput {...field("advance")} inputMode="decimal" />
      </div>
      <TextInput {...field("rateComment")} maxLength={300} />
      <TextInput {...field("originUrl")} type="url" maxLength={700} />
      <TextInput {...field("applicationUrl")} type="url" maxLength={700} />
      <Textarea {...field("contact")} autosize minRows={2} maxLength={5000} />
      {several("instructors")}
      {several("programs")}
      {several("destinations")}
      {several("mobilizationSteps")}
      {several("projectReferences")}
      <Textarea {...field("projectExamples")} autosize minRows={2} maxLength={5000} />
      <TextInput {...field("recurrence")} maxLength={120} />
      <TextInput {...field("europeanAid")} maxLength={120} />
      {tick("callForProject")}
      {tick("charged")}
      {tick("live")}
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t("form.save")}
        </Button>
      </div>
      <LeaveGuard when={form.isDirty() && !isPending && !isSuccess} />
    </form>
  );
}
