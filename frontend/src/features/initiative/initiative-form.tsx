import { Button, Checkbox, MultiSelect, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { LeaveGuard } from "@/components/leave-guard";
import { PlaceInput } from "@/components/place-input";
import { ProblemNotice } from "@/components/problem-notice";
import { initiativeKinds } from "@/lib/initiative-kinds";
import type { Initiative } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { type Track, trackKey } from "@/lib/track";
import { usePractices } from "@/lib/use-practices";
import { audiences, type Draft, draftOf, inputOf } from "./draft";
import classes from "./initiative.module.css";
import { add, change } from "./queries";

/** Nothing that is still told of began before; « 0206 » is a slip of the keyboard. */
const EARLIEST = "1900-01-01";

const idOf = (field: string) => `initiative-${field}`;

type Props = {
  of: Track;
  /** None for a new one. */
  initiative?: Initiative;
  onDone: () => void;
};

/** What can be said of an initiative; where and until when only as far as it is known. */
export function InitiativeForm({ of, initiative, onDone }: Props) {
  const { t } = useTranslation(["initiative", "common"]);
  const client = useQueryClient();
  const { choices } = usePractices();
  const required = (value: string) => (value.trim() ? null : t("common:form.required"));
  const form = useForm<Draft>({
    initialValues: draftOf(initiative),
    validate: {
      title: required,
      audiences: (chosen) => (chosen.length > 0 ? null : t("form.audiencesMissing")),
      beginsOn: (begin) => required(begin) ?? (begin < EARLIEST ? t("form.beginsTooEarly") : null),
      endsOn: (end, { beginsOn }) => (end && end < beginsOn ? t("form.endsTooEarly") : null),
    },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (typed: Draft) =>
      initiative ? change(of, initiative, inputOf(typed)) : add(of, inputOf(typed)),
    onSuccess: onDone,
    onError: (refusal) => refusal instanceof ProblemError && form.setErrors(refusal.fieldErrors),
    onSettled: () => client.invalidateQueries({ queryKey: trackKey(of) }),
  });
  const field = (name: keyof Draft) => ({
    id: idOf(name),
    label: t(`form.${name}`),
    ...form.getInputProps(name),
  });
  const labels = Object.fromEntries(
    (Object.keys(form.values) as (keyof Draft)[]).map((name) => [name, t(`form.${name}`)]),
  );
  const { place } = form.values;
  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit((typed) => mutate(typed))}>
      <h2>{t(initiative ? "form.changeTitle" : "form.addTitle")}</h2>
      <FormSummary errors={form.errors} labels={labels} idOf={idOf} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
      <TextInput {...field("title")} description={t("form.titleHelp")} maxLength={160} autoFocus />
      <NativeSelect
        {...field("kind")}
        data={initiativeKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <Checkbox.Group {...field("audiences")} description={t("form.audiencesHelp")}>
        <div className={classes.choices}>
          {audiences.map((value) => (
            <Checkbox key={value} value={value} label={t(`audiences.${value}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <PlaceInput
        id={idOf("place")}
        label={t("form.place")}
        description={t("form.placeHelp")}
        chosen={place?.name ?? ""}
        error={form.errors.place}
        onChoose={({ key, name }) => form.setFieldValue("place", { key, name })}
      />
      {place && (
        <div>
          <Button variant="subtle" size="sm" onClick={() => form.setFieldValue("place", undefined)}>
            {t("form.clearPlace")}
          </Button>
        </div>
      )}
      <TextInput {...field("sector")} description={t("form.sectorHelp")} maxLength={120} />
      <MultiSelect
        {...field("themes")}
        description={t("common:optional")}
        searchable
        data={choices}
        maxValues={10}
      />
      <div className={classes.two}>
        <TextInput {...field("beginsOn")} type="date" />
        <TextInput {...field("endsOn")} type="date" description={t("form.endsOnHelp")} />
      </div>
      <Textarea
        {...field("description")}
        description={t("common:optional")}
        autosize
        minRows={3}
        maxLength={3000}
      />
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t("form.save")}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t("common:cancel")}
        </Button>
      </div>
      <LeaveGuard when={form.isDirty() && !isPending} />
    </form>
  );
}
