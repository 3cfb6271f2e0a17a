import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/icon";
import { type DirectoryFilters, type FilterName, without } from "@/lib/directory-filters";
import { spokenName } from "@/lib/format";
import { networks } from "@/lib/networks";
import { places } from "@/lib/places";
import { territories } from "@/lib/territories";
import classes from "./directory-page.module.css";

const ORDER: FilterName[] = [
  "q",
  "place",
  "territory",
  "function",
  "kind",
  "theme",
  "actorKind",
  "organizationKind",
  "practice",
  "helps",
];

/** The filters in force, removable one by one. */
export function ActiveFilters({ slug, filters }: { slug: string; filters: DirectoryFilters }) {
  const { t } = useTranslation("directory");
  const nameOf = useFilterWords(slug, filters);
  const active = ORDER.filter((name) => filters[name]);
  if (active.length === 0) return null;
  const shared = { to: "/reseaux/$slug/annuaire", params: { slug }, resetScroll: false } as const;
  return (
    <ul aria-label={t("active")} className={classes.chips}>
      {active.map((name) => (
        <li key={name}>
          <Link
            {...shared}
            search={without(filters, name)}
            className={classes.chip}
            aria-label={t("remove", { filter: `${t(name)} ${nameOf(name)}` })}
          >
            <b>{t(name)}</b> {nameOf(name)} <Icon name="cross" size={14} />
          </Link>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <Link {...shared} search={{}} className={classes.clear}>
            {t("clearAll")}
          </Link>
        </li>
      )}
    </ul>
  );
}

function useFilterWords(slug: string, filters: DirectoryFilters) {
  const { t, i18n } = useTranslation();
  const { data: place } = useQuery({
    ...places.one(filters.place ?? ""),
    enabled: filters.place !== undefined,
  });
  const { data: practices } = useQuery(networks.practices);
  const { data: territory } = useQuery({
    ...territories.active(slug),
    enabled: filters.territory !== undefined,
    select: (active) => active.find((candidate) => candidate.slug === filters.territory),
  });
  return (name: FilterName): string => {
    if (name === "place") return place ? spokenName(place.name) : (filters.place ?? "");
    if (name === "function" && filters.function) return t(`functionNames.${filters.function}`);
    if (name === "kind" && filters.kind) return t(`mandateKinds.${filters.kind}`);
    if (name === "territory") return territory?.name ?? filters.territory ?? "";
    if (name === "actorKind" && filters.actorKind) return t(`actorKinds.${filters.actorKind}`);
    if (name === "organizationKind" && filters.organizationKind)
      return t(`organizationKinds.${filters.organizationKind}`);
    if (name === "practice") {
      const practice = practices?.find(({ slug }) => slug === filters.practice);
      return practice?.label[i18n.language === "en" ? "en" : "fr"] ?? filters.practice ?? "";
    }
    return `« ${filters[name]} »`;
  };
}
