import { Button, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PlaceInput } from "@/components/place-input";
import { type DirectoryFilters, mandateFunctions, mandateKinds } from "@/lib/directory-filters";
import { capitalised } from "@/lib/format";
import { networks } from "@/lib/networks";
import { places } from "@/lib/places";
import classes from "./directory-page.module.css";

type Props = { filters: DirectoryFilters; onNarrow: (change: DirectoryFilters) => void };

/** What the directory can be narrowed by, always in sight. */
export function AddFilters({ filters, onNarrow }: Props) {
  const { t, i18n } = useTranslation(["directory", "common"]);
  const { data: practices = [] } = useQuery(networks.practices);
  const { data: place } = useQuery({
    ...places.one(filters.place ?? ""),
    enabled: filters.place !== undefined,
  });
  const [isOpen, setIsOpen] = useState(false);
  const language = i18n.language === "en" ? "en" : "fr";
  const labelled = (name: "function" | "kind" | "practice", data: { value: string; label: string }[]) => (
    <Select
      label={t(name)}
      data={data}
      value={filters[name] ?? null}
      onChange={(value) => onNarrow({ [name]: value ?? undefined })}
      placeholder="–"
      clearable
      clearButtonProps={{ "aria-label": t("remove", { filter: t(name) }) }}
      searchable={name === "practice"}
    />
  );
  return (
    <>
      <Button
        className={classes.toggle ?? ""}
        variant="default"
        aria-expanded={isOpen}
        aria-controls="filtres"
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? t("hideFilters") : t("showFilters")}
      </Button>
      <fieldset
        id="filtres"
        aria-label={t("filters")}
        className={classes.filters}
        data-open={isOpen || undefined}
      >
        <PlaceInput
          label={t("place")}
          placeholder={t("choosePlace")}
          chosen={place?.name ?? ""}
          onChoose={({ key }) => onNarrow({ place: key })}
        />
        {labelled(
          "function",
          mandateFunctions.map((value) => ({
            value,
            label: capitalised(t(`common:functionNames.${value}`)),
          })),
        )}
        {labelled(
          "kind",
          mandateKinds.map((value) => ({ value, label: t(`common:mandateKinds.${value}`) })),
        )}
        {labelled(
          "practice",
          practices.map(({ slug, label }) => ({ value: slug, label: label[language] })),
        )}
      </fieldset>
    </>
  );
}
