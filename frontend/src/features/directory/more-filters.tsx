import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { actorKinds, type DirectoryFilters, mandateKinds, organizationKinds } from "@/lib/directory-filters";
import { number } from "@/lib/format";
import { networks } from "@/lib/networks";
import { territories } from "@/lib/territories";
import { ChoiceFilter } from "./choice-filter";
import classes from "./directory-page.module.css";
import { directory } from "./queries";
import { WordsFilter } from "./words-filter";

type Props = { slug: string; filters: DirectoryFilters; onNarrow: (change: DirectoryFilters) => void };

const RARER = ["kind", "practice", "territory", "organizationKind", "helps"] as const;

/** The profile, and behind a button what people narrow by more rarely; with how many one would find, from five on. */
export function MoreFilters({ slug, filters, onNarrow }: Props) {
  const { t, i18n } = useTranslation(["directory", "common"]);
  const language = i18n.language === "en" ? "en" : "fr";
  const { data: practices = [] } = useQuery(networks.practices);
  const { data: network } = useQuery(networks.one(slug));
  const { data: found } = useQuery(directory.search(slug, filters));
  const { data: active = [] } = useQuery({
    ...territories.active(slug),
    enabled: network?.modules.includes("TERRITORIES") ?? false,
  });
  const [isOpen, setIsOpen] = useState(RARER.some((name) => filters[name]));
  const counted = (label: string, count: number | undefined) =>
    count === undefined ? label : `${label} (${number(count)})`;
  const chosen = { filters, onNarrow };
  return (
    <>
      <ChoiceFilter
        {...chosen}
        name="actorKind"
        choices={actorKinds.map((value) => ({
          value,
          label: counted(
            t(`common:actorKinds.${value}`),
            found?.facets?.actorKinds.find(({ kind }) => kind === value)?.count,
          ),
        }))}
      />
      <Button
        className={classes.more ?? ""}
        variant="subtle"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? t("fewerFilters") : t("moreFilters")}
      </Button>
      {isOpen && (
        <>
          <ChoiceFilter
            {...chosen}
            name="practice"
            choices={practices.map(({ slug: value, label }) => ({
              value,
              label: counted(
                label[language],
                found?.facets?.practices.find(({ practice }) => practice === value)?.count,
              ),
            }))}
          />
          <ChoiceFilter
            {...chosen}
            name="kind"
            choices={mandateKinds.map((value) => ({ value, label: t(`common:mandateKinds.${value}`) }))}
          />
          <WordsFilter
            label={t("helps")}
            placeholder={t("helpsHint")}
            value={filters.helps ?? ""}
            onChange={(helps) => onNarrow({ helps })}
          />
          <ChoiceFilter
            {...chosen}
            name="organizationKind"
            choices={organizationKinds.map((value) => ({
              value,
              label: t(`common:organizationKinds.${value}`),
            }))}
          />
          {active.length > 0 && (
            <ChoiceFilter
              {...chosen}
              name="territory"
              choices={active.map(({ slug: value, name }) => ({ value, label: name }))}
            />
          )}
        </>
      )}
    </>
  );
}
