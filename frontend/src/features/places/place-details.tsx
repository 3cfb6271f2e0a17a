import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { number } from "@/lib/format";
import type { Place, PlaceRef } from "@/lib/model";
import classes from "./places.module.css";

export function PlaceDetails({ place }: { place: Place }) {
  const { t } = useTranslation(["places", "common"]);
  const { population, postalCodes, departments } = place;
  return (
    <dl className={classes.facts}>
      {population !== undefined && (
        <Fact name={t("facts.population")}>
          <span className={classes.figure}>{number(population)}</span>
        </Fact>
      )}
      <Fact name={t("facts.code")}>{place.code}</Fact>
      {postalCodes.length > 0 && <Fact name={t("facts.postalCodes")}>{postalCodes.join(", ")}</Fact>}
      {place.parent && <PlaceFact name={t("facts.parent")} places={[place.parent]} />}
      {place.epci && <PlaceFact name={t("facts.epci")} places={[place.epci]} />}
      {place.kind === "COMMUNE" && !place.epci && <Fact name={t("facts.epci")}>{t("facts.noEpci")}</Fact>}
      {place.ept && <PlaceFact name={t("facts.ept")} places={[place.ept]} />}
      {place.department && <PlaceFact name={t("facts.department")} places={[place.department]} />}
      {place.kind === "EPCI" && departments.length > 0 && (
        <PlaceFact
          name={departments.length > 1 ? t("facts.departments") : t("facts.department")}
          places={departments}
        />
      )}
      {place.region && <PlaceFact name={t("facts.region")} places={[place.region]} />}
      {place.epciType && <Fact name={t("facts.epciType")}>{t(`epciTypes.${place.epciType}`)}</Fact>}
      {place.fiscalMode && <Fact name={t("facts.fiscalMode")}>{t(`fiscalModes.${place.fiscalMode}`)}</Fact>}
      {place.siren && <Fact name={t("facts.siren")}>{place.siren}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function PlaceFact({ name, places }: { name: string; places: PlaceRef[] }) {
  return (
    <Fact name={name}>
      {places.map(({ key, name: label }, index) => (
        <span key={key}>
          {index > 0 && ", "}
          <Link to="/lieux/$key" params={{ key }}>
            {label}
          </Link>
        </span>
      ))}
    </Fact>
  );
}
