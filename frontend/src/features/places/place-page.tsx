import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { capitalised } from "@/lib/format";
import { places } from "@/lib/places";
import { PlaceDetails } from "./place-details";
import { PlaceMembers } from "./place-members";
import { PlaceSource } from "./place-source";
import classes from "./places.module.css";

/** One official place: what it is, what it is part of, what it is made of. */
export function PlacePage() {
  const { t } = useTranslation(["places", "common"]);
  const { key } = useParams({ from: "/lieux/$key" });
  const { data: place, error, refetch } = useQuery(places.one(key));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!place) return <Waiting lines={3} />;
  const parents = place.ancestors.filter((ancestor) => ancestor.key !== place.key);
  const crumbs = [
    { label: t("title"), to: "/lieux" } as const,
    ...parents.map(
      (parent) => ({ label: parent.name, to: "/lieux/$key", params: { key: parent.key } }) as const,
    ),
  ];
  return (
    <Page title={place.name} crumbs={crumbs} lead={capitalised(t(`common:placeKinds.${place.kind}`))} narrow>
      {place.redirectedFrom && (
        <p className={classes.muted}>{t("redirected", { from: place.redirectedFrom, key: place.key })}</p>
      )}
      <PlaceDetails place={place} />
      {place.kind !== "COMMUNE" && <PlaceMembers place={place} />}
      <PlaceSource />
    </Page>
  );
}
