import { Button, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PlaceInput } from "@/components/place-input";
import { places } from "@/lib/places";
import { usePractices } from "@/lib/use-practices";
import classes from "./programme.module.css";
import type { ProgrammeFilters } from "./queries";

/** What the list is narrowed by, kept in the address. */
export function Filters({ filters }: { filters: ProgrammeFilters }) {
  const { t } = useTranslation("programme");
  const navigate = useNavigate({ from: "/reseaux/$slug/programmes" });
  const { choices } = usePractices();
  const { departement } = filters;
  const { data } = useQuery({ ...places.one(departement ?? ""), enabled: Boolean(departement) });
  const narrow = (change: { [name in keyof ProgrammeFilters]: string | null }) => {
    const next = Object.fromEntries(Object.entries({ ...filters, ...change }).filter(([, value]) => value));
    void navigate({ search: next as ProgrammeFilters, replace: true, resetScroll: false });
  };
  return (
    <search className={classes.filters}>
      <div>
        <PlaceInput
          label={t("list.department")}
          kind="DEPARTEMENT"
          chosen={departement ? (data?.name ?? departement) : ""}
          onChoose={(place) => narrow({ departement: place.key })}
        />
        {departement && (
          <Button variant="subtle" size="compact-sm" onClick={() => narrow({ departement: null })}>
            {t("list.clear", { filter: t("list.department") })}
          </Button>
        )}
      </div>
      <Select
        label={t("list.theme")}
        data={choices}
        value={filters.theme ?? null}
        onChange={(theme) => narrow({ theme })}
        placeholder={t("list.any")}
        searchable
        clearable
        clearButtonProps={{ "aria-label": t("list.clear", { filter: t("list.theme") }) }}
      />
    </search>
  );
}
