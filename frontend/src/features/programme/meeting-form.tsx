import { Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { today } from "@/lib/format";
import type { SteeringMeeting } from "@/lib/model";
import { noteMeeting, type Place } from "./changes";
import { FormDialog, fieldsOf } from "./form-dialog";
import { useChange } from "./use-change";

type Props = { place: Place; meeting?: SteeringMeeting; onClose: () => void };

/** When those who steer met, and what they decided. */
export function MeetingForm({ place, meeting, onClose }: Props) {
  const { t } = useTranslation(["programme", "common"]);
  const required = (said: string) => (said.trim() ? null : t("common:form.required"));
  const form = useForm({
    initialValues: { heldOn: meeting?.heldOn ?? today(), decisions: meeting?.decisions ?? "" },
    validate: { heldOn: required, decisions: required },
  });
  const saving = useChange(
    place.slug,
    ({ heldOn, decisions }: typeof form.values) =>
      noteMeeting(place, meeting, { heldOn, decisions: decisions.trim() }),
    onClose,
  );
  const labels = { heldOn: t("meetings.heldOn"), decisions: t("meetings.decisions") };
  const field = fieldsOf(form, labels);
  return (
    <FormDialog
      title={t("meetings.add")}
      form={form}
      labels={labels}
      save={t("save")}
      saving={saving}
      onClose={onClose}
    >
      <TextInput {...field("heldOn")} type="date" />
      <Textarea {...field("decisions")} autosize minRows={4} maxLength={4000} />
    </FormDialog>
  );
}
