import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { DirectoryFilters } from "@/lib/directory-filters";

export type Choice = { value: string; label: string };

type Props = {
  name: "function" | "kind" | "practice" | "territory" | "actorKind" | "organizationKind";
  filters: DirectoryFilters;
  choices: Choice[];
  onNarrow: (change: DirectoryFilters) => void;
};

/** A filter that is chosen in a list. */
export function ChoiceFilter({ name, filters, choices, onNarrow }: Props) {
  const { t } = useTranslation("directory");
  return (
    <Select
      label={t(name)}
      data={choices}
      value={filters[name] ?? null}
      onChange={(value) => onNarrow({ [name]: value ?? undefined })}
      placeholder="–"
      clearable
      clearButtonProps={{ "aria-label": t("remove", { filter: t(name) }) }}
      searchable={choices.length > 12}
    />
  );
}
