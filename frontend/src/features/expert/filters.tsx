import { Button, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/icon";
import { PlaceInput } from "@/components/place-input";
import { places } from "@/lib/places";
import { usePractices } from "@/lib/use-practices";
import classes from "./expert.module.css";
import { type ExpertFilters, procurementRoutes } from "./expert-filters";

/** What the list is narrowed by, kept in the address. */
export function Filters({ filters }: { filters: ExpertFilters }) {
  const { t } = useTranslation("expert");
  const navigate = useNavigate({ from: "/reseaux/$slug/experts" });
  const { choices } = usePractices();
  const [typed, setTyped] = useState(filters.q ?? "");
  const narrow = (change: { [name in keyof ExpertFilters]: string | null }) => {
    const next = Object.fromEntries(Object.entries({ ...filters, ...change }).filter(([, value]) => value));
    void navigate({ search: next as ExpertFilters, replace: true, resetScroll: false });
  };
  const search = useDebouncedCallback((text: string) => narrow({ q: text.trim() }), 250);
  return (
    <search className={classes.filters}>
      <TextInput
        type="search"
        label={t("filters.words")}
        leftSection={<Icon name="search" size={18} />}
        maxLength={100}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <Select
        label={t("filters.skill")}
        data={choices}
        value={filters.competence ?? null}
        onChange={(competence) => narrow({ competence })}
        placeholder={t("filters.any")}
        clearable
        clearButtonProps={{ "aria-label": t("filters.clear", { filter: t("filters.skill") }) }}
        searchable
      />
      <Where chosen={filters.lieu} onChoose={(lieu) => narrow({ lieu })} />
      <Select
        label={t("filters.route")}
        data={procurementRoutes.map((value) => ({ value, label: t(`routes.${value}`) }))}
        value={filters.achat ?? null}
        onChange={(achat) => narrow({ achat })}
        placeholder={t("filters.any")}
        clearable
        clearButtonProps={{ "aria-label": t("filters.clear", { filter: t("filters.route") }) }}
      />
    </search>
  );
}

function Where({ chosen, onChoose }: { chosen: string | undefined; onChoose: (key: string | null) => void }) {
  const { t } = useTranslation("expert");
  const { data } = useQuery({ ...places.one(chosen ?? ""), enabled: Boolean(chosen) });
  return (
    <div>
      <PlaceInput
        label={t("filters.place")}
        chosen={chosen ? (data?.name ?? chosen) : ""}
        onChoose={(place) => onChoose(place.key)}
      />
      {chosen && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChoose(null)}>
          {t("filters.clear", { filter: t("filters.place") })}
        </Button>
      )}
    </div>
  );
}
