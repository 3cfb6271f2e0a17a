import { useTranslation } from "react-i18next";
import { number } from "@/lib/format";
import type { Place } from "@/lib/model";

/** « commune · Loire-Atlantique · 5 262 habitants » */
export function PlaceFacts({ place }: { place: Place }) {
  const { t } = useTranslation();
  const facts = [t(`placeKinds.${place.kind}`)];
  const departments = place.department ? [place.department] : place.kind === "EPCI" ? place.departments : [];
  facts.push(...departments.map(({ name }) => name));
  if (place.parent) facts.push(place.parent.name);
  if (place.population !== undefined) {
    facts.push(t("inhabitants", { count: place.population, number: number(place.population) }));
  }
  return <small>{facts.join(" · ")}</small>;
}
