import { Checkbox, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";

type Said = { role: string; question: string; shown: boolean };

type Props = {
  form: Pick<UseFormReturnType<Said>, "getInputProps">;
  labels: { role: string; question: string };
};

/** What one says when one registers, and may change afterwards. */
export function SaidFields({ form, labels }: Props) {
  const { t } = useTranslation("workshop");
  return (
    <>
      <TextInput
        id="inscription-role"
        label={labels.role}
        description={t("register.roleHelp")}
        maxLength={120}
        {...form.getInputProps("role")}
      />
      <Textarea
        id="inscription-question"
        label={labels.question}
        description={t("register.questionHelp")}
        maxLength={2000}
        autosize
        minRows={3}
        {...form.getInputProps("question")}
      />
      <Checkbox
        label={t("register.shown")}
        description={t("register.shownHelp")}
        {...form.getInputProps("shown", { type: "checkbox" })}
      />
    </>
  );
}
