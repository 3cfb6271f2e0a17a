import { NumberInput, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import type { Programme, ProgrammeSpace } from "@/lib/model";
import { change, type Place, start } from "./changes";
import { ConventionFields } from "./convention-fields";
import { FormDialog, fieldsOf } from "./form-dialog";
import { conventionOf, type FrameValues, frameOf, linesOf, wrongIn } from "./frame-values";
import classes from "./programme.module.css";
import { useChange } from "./use-change";

type Props = { place: Place; space: ProgrammeSpace; programme?: Programme; onClose: () => void };

/** The convention and its days; of a programme that exists, the diagnosis and the objectives too. */
export function FrameForm({ place, space, programme, onClose }: Props) {
  const { t } = useTranslation(["programme", "common"]);
  const needsRhythm = !programme && space.cadenceWeeks === undefined;
  const form = useForm<FrameValues>({
    initialValues: frameOf(programme),
    validate: (values) =>
      wrongIn(values, needsRhythm, {
        required: t("common:form.required"),
        bounds: t("frame.bounds"),
        days: t("action.notDays"),
        tooMany: t("frame.tooMany"),
      }),
  });
  const saving = useChange(
    place.slug,
    (values: FrameValues) => {
      const { convention, halfDays } = conventionOf(values);
      return programme
        ? change(place, programme.version, {
            convention,
            halfDays,
            diagnosis: {
              ...(values.existing.trim() && { existing: values.existing.trim() }),
              ...(values.actors.trim() && { actors: values.actors.trim() }),
              ...(values.needs.trim() && { needs: values.needs.trim() }),
            },
            objectives: linesOf(values.objectives),
          })
        : start(place, {
            convention,
            halfDays,
            ...(needsRhythm && { cadenceWeeks: Number(values.cadenceWeeks) }),
          });
    },
    onClose,
  );
  const labels: Record<string, string> = {
    signedOn: t("frame.signedOn"),
    startsOn: t("frame.startsOn"),
    endsOn: t("frame.endsOn"),
    deliberation: t("frame.deliberation"),
    cadenceWeeks: t("frame.cadence"),
    existing: t("diagnosis.existing"),
    actors: t("diagnosis.actors"),
    needs: t("diagnosis.needs"),
    objectives: t("frame.objectives"),
    ...Object.fromEntries(
      form.values.days.map((_, index) => [`days.${index}`, t("frame.yearDays", { year: index + 1 })]),
    ),
  };
  const field = fieldsOf(form, labels);
  return (
    <FormDialog
      title={t(programme ? "frame.title" : "frame.startTitle")}
      form={form}
      labels={labels}
      save={t(programme ? "save" : "frame.start")}
      saving={saving}
      onClose={onClose}
    >
      <ConventionFields form={form} field={field} />
      {needsRhythm && (
        <NumberInput {...field("cadenceWeeks")} description={t("frame.cadenceHelp")} min={1} max={52} />
      )}
      {programme && (
        <div className={classes.form}>
          {(["existing", "actors", "needs"] as const).map((part) => (
            <Textarea key={part} {...field(part)} autosize minRows={2} maxLength={4000} />
          ))}
          <Textarea {...field("objectives")} description={t("frame.objectivesHelp")} autosize minRows={3} />
        </div>
      )}
    </FormDialog>
  );
}
