import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PlaceInput } from "@/components/place-input";
import { type DirectoryFilters, mandateFunctions } from "@/lib/directory-filters";
import { capitalised } from "@/lib/format";
import { networks } from "@/lib/networks";
import { places } from "@/lib/places";
import { ChoiceFilter } from "./choice-filter";
import classes from "./directory-page.module.css";
import { MoreFilters } from "./more-filters";
import { WordsFilter } from "./words-filter";

type Props = { slug: string; filters: DirectoryFilters; onNarrow: (change: DirectoryFilters) => void };

/** What the directory can be narrowed by: the four questions that people ask most, and the others one step away. */
export function AddFilters({ slug, filters, onNarrow }: Props) {
  const { t, i18n } = useTranslation(["directory", "common"]);
  const { data: practices = [] } = useQuery(networks.practices);
  const { data: place } = useQuery({
    ...places.one(filters.place ?? ""),
    enabled: filters.place !== undefined,
  });
  const [isOpen, setIsOpen] = useState(false);
  const language = i18n.language === "en" ? "en" : "fr";
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
        <ChoiceFilter
          name="function"
          filters={filters}
          onNarrow={onNarrow}
          choices={mandateFunctions.map((value) => ({
            value,
            label: capitalised(t(`common:functionNames.${value}`)),
          }))}
        />
        <WordsFilter
          label={t("theme")}
          placeholder={t("themeHint")}
          value={filters.theme ?? ""}
          proposals={practices.map(({ label }) => label[language])}
          onChange={(theme) => onNarrow({ theme })}
        />
        <MoreFilters slug={slug} filters={filters} onNarrow={onNarrow} />
      </fieldset>
    </>
  );
}
