import { MultiSelect, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { today } from "@/lib/format";
import type { Programme, ProgrammeSpace } from "@/lib/model";
import { usePractices } from "@/lib/use-practices";
import { type Place, publish } from "./changes";
import { FormDialog, fieldsOf } from "./form-dialog";
import classes from "./programme.module.css";
import { useChange } from "./use-change";

type Props = { place: Place; space: ProgrammeSpace; programme: Programme; onClose: () => void };

/** What everyone will read, and how the collectivité agreed. */
export function PublicationForm({ place, space, programme, onClose }: Props) {
  const { t } = useTranslation(["programme", "common"]);
  const { choices } = usePractices();
  const { publication } = programme;
  const required = (said: string) => (said.trim() ? null : t("common:form.required"));
  const form = useForm({
    initialValues: {
      publicName: publication?.publicName ?? space.collectivity,
      themes: publication?.themes ?? [],
      agreedOn: publication?.agreedOn ?? "",
      agreement: publication?.agreement ?? "",
    },
    validate: {
      publicName: required,
      themes: (chosen) => (chosen.length > 0 ? null : t("common:form.required")),
      agreedOn: required,
      agreement: required,
    },
  });
  const saving = useChange(
    place.slug,
    (said: typeof form.values) => publish(place, programme.version, said),
    onClose,
  );
  const labels = {
    publicName: t("publication.name"),
    themes: t("publication.themes"),
    agreedOn: t("publication.agreedOn"),
    agreement: t("publication.agreement"),
  };
  const field = fieldsOf(form, labels);
  return (
    <FormDialog
      title={t("publication.formTitle")}
      form={form}
      labels={labels}
      save={t("publication.do")}
      saving={saving}
      onClose={onClose}
    >
      <p>{t("publication.shown")}</p>
      <TextInput {...field("publicName")} description={t("publication.nameHelp")} maxLength={160} />
      <MultiSelect {...field("themes")} data={choices} searchable hidePickedOptions maxValues={20} />
      <div className={classes.pair}>
        <TextInput {...field("agreedOn")} type="date" max={today()} />
        <TextInput {...field("agreement")} description={t("publication.agreementHelp")} maxLength={300} />
      </div>
    </FormDialog>
  );
}
