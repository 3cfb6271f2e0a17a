import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FormSummary } from "@/components/form-summary";
import { ProblemNotice } from "@/components/problem-notice";
import { today } from "@/lib/format";
import type { DutySchedule, HolidayCalendar, MeetingMode } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { type Zone, zones } from "./clock";
import classes from "./duty.module.css";
import { change, duty, open } from "./queries";
import { type DayCode, dayCodes, ruleOf, weeklyOf } from "./rule";

const calendars: HolidayCalendar[] = [
  "METROPOLE",
  "ALSACE_MOSELLE",
  "GUADELOUPE",
  "MARTINIQUE",
  "GUYANE",
  "REUNION",
  "MAYOTTE",
  "NONE",
];
const modes: MeetingMode[] = ["VIDEO", "PHONE"];

type Props = { slug: string; schedule?: DutySchedule; onDone: () => void };

/** Hours of duty: which days, from when to when, and how long before one may book. */
export function ScheduleForm({ slug, schedule, onDone }: Props) {
  const { t } = useTranslation(["duty", "common"]);
  const client = useQueryClient();
  const weekly = schedule ? weeklyOf(schedule.rule) : { days: ["MO" as DayCode], every: 1 };
  const required = (value: string) => (value.trim() ? null : t("common:form.required"));
  const number = (value: number | string) => (value === "" ? t("common:form.required") : null);
  const form = useForm({
    initialValues: {
      title: schedule?.title ?? "",
      days: weekly?.days ?? [],
      every: weekly?.every ?? 1,
      startsOn: schedule?.startsOn ?? today(),
      opens: schedule?.opens ?? "14:00",
      closes: schedule?.closes ?? "17:00",
      zone: schedule?.zone ?? zones[0],
      slotMinutes: schedule?.slotMinutes ?? 30,
      modes: schedule?.modes ?? modes,
      noticeHours: schedule?.noticeHours ?? 24,
      horizonWeeks: schedule?.horizonWeeks ?? 8,
      cancelUntilHours: schedule?.cancelUntilHours ?? 4,
      holidays: schedule?.holidays ?? "METROPOLE",
      closures: schedule?.closures.join(" ") ?? "",
    },
    validate: {
      title: required,
      startsOn: required,
      opens: required,
      closes: (value, { opens }) =>
        required(value) ?? (value > opens ? null : t("schedules.form.closesWrong")),
      every: number,
      slotMinutes: number,
      noticeHours: number,
      horizonWeeks: number,
      cancelUntilHours: number,
      days: (value) => (!weekly || value.length > 0 ? null : t("schedules.form.daysMissing")),
      modes: (value) => (value.length > 0 ? null : t("schedules.form.modesMissing")),
      closures: (value) => (daysIn(value).every(isDay) ? null : t("schedules.form.closuresWrong")),
    },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ days, every, closures, ...said }: typeof form.values) => {
      const hours = {
        ...said,
        rule: weekly ? ruleOf({ days, every }) : (schedule?.rule ?? ""),
        closures: daysIn(closures),
      };
      return schedule ? change(slug, schedule, hours) : open(slug, hours);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: duty.all(slug) }).then(onDone),
    onError: (refusal) => refusal instanceof ProblemError && form.setErrors(refusal.fieldErrors),
  });
  const label = (name: keyof typeof form.values) => t(`schedules.form.${name}`);
  const field = (name: keyof typeof form.values) => ({
    id: `permanence-${name}`,
    label: label(name),
    ...form.getInputProps(name),
  });
  const labels = Object.fromEntries(
    (Object.keys(form.values) as (keyof typeof form.values)[]).map((name) => [name, label(name)]),
  );
  return (
    <form
      noValidate
      className={classes.form}
      aria-label={t(schedule ? "schedules.change" : "schedules.open")}
      onSubmit={form.onSubmit((values) => mutate(values))}
    >
      <FormSummary errors={form.errors} labels={labels} idOf={(name) => `permanence-${name}`} />
      {error && Object.keys(form.errors).length === 0 && <ProblemNotice error={error} />}
      <TextInput {...field("title")} description={t("schedules.form.titleHelp")} maxLength={120} />
      {weekly ? (
        <>
          <Checkbox.Group {...field("days")}>
            <div className="actions">
              {dayCodes.map((code) => (
                <Checkbox key={code} value={code} label={t(`days.${code}`)} />
              ))}
            </div>
          </Checkbox.Group>
          <NumberInput {...field("every")} min={1} max={12} />
        </>
      ) : (
        <p>{t("schedules.form.otherRule", { rule: schedule?.rule })}</p>
      )}
      <div className={classes.two}>
        <TextInput {...field("startsOn")} type="date" />
        <TextInput {...field("opens")} type="time" />
        <TextInput {...field("closes")} type="time" />
        <NumberInput {...field("slotMinutes")} min={5} max={240} />
      </div>
      <NativeSelect
        {...field("zone")}
        description={t("schedules.form.zoneHelp")}
        data={[
          ...zones.map((value) => ({ value: value as string, label: t(`zones.${value}`) })),
          ...(schedule && !zones.includes(schedule.zone as Zone)
            ? [{ value: schedule.zone, label: schedule.zone }]
            : []),
        ]}
      />
      <Checkbox.Group {...field("modes")}>
        <div className="actions">
          {modes.map((mode) => (
            <Checkbox key={mode} value={mode} label={t(`modes.${mode}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={classes.two}>
        <NumberInput {...field("noticeHours")} min={0} max={336} />
        <NumberInput {...field("horizonWeeks")} min={1} max={26} />
        <NumberInput {...field("cancelUntilHours")} min={0} max={168} />
      </div>
      <NativeSelect
        {...field("holidays")}
        data={calendars.map((value) => ({ value, label: t(`holidays.${value}`) }))}
      />
      <TextInput {...field("closures")} description={t("schedules.form.closuresHelp")} maxLength={2400} />
      <div className="actions">
        <Button type="submit" loading={isPending}>
          {t("schedules.form.save")}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t("common:cancel")}
        </Button>
      </div>
    </form>
  );
}

const daysIn = (text: string) => text.split(/[\s,;]+/).filter(Boolean);

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
