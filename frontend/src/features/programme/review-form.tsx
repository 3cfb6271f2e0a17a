import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import type { Programme, ProgrammeYear } from "@/lib/model";
import { type Place, review } from "./changes";
import { FormDialog, fieldsOf } from "./form-dialog";
import { useChange } from "./use-change";

const parts = ["happened", "changed", "ahead"] as const;

type Props = { place: Place; programme: Programme; year: ProgrammeYear; onClose: () => void };

/** What is said of a year. */
export function ReviewForm({ place, programme, year, onClose }: Props) {
  const { t } = useTranslation(["programme", "common"]);
  const form = useForm({
    initialValues: {
      happened: year.review?.happened ?? "",
      changed: year.review?.changed ?? "",
      ahead: year.review?.ahead ?? "",
    },
    validate: { happened: (said) => (said.trim() ? null : t("common:form.required")) },
  });
  const saving = useChange(
    place.slug,
    ({ happened, changed, ahead }: typeof form.values) =>
      review(place, programme.version, year.year, {
        happened: happened.trim(),
        ...(changed.trim() && { changed: changed.trim() }),
        ...(ahead.trim() && { ahead: ahead.trim() }),
      }),
    onClose,
  );
  const labels = {
    happened: t("review.happened"),
    changed: t("review.changed"),
    ahead: t("review.ahead"),
  };
  const field = fieldsOf(form, labels);
  return (
    <FormDialog
      title={t("year.reviewTitle", { year: year.year })}
      form={form}
      labels={labels}
      save={t("save")}
      saving={saving}
      onClose={onClose}
    >
      {parts.map((part) => (
        <Textarea key={part} {...field(part)} autosize minRows={3} maxLength={4000} />
      ))}
    </FormDialog>
  );
}
