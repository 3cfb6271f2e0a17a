import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CharterText } from "@/components/charter-text";
import type { Question } from "./question";

/** The charter in full, and a box that nobody ticks but the person. */
export function CharterQuestion({ draft, change, errors, asked }: Question) {
  const { t } = useTranslation("joining");
  const { charter } = asked;
  if (!charter) return null;
  return (
    <>
      <CharterText title={charter.title} text={charter.text} heading="h2" />
      <Checkbox
        id="champ-charter"
        size="md"
        label={t("charter.accept", { title: charter.title, version: charter.version })}
        checked={draft.charter === charter.sha256}
        error={errors.charter}
        onChange={(event) => change({ charter: event.currentTarget.checked ? charter.sha256 : "" })}
      />
    </>
  );
}
