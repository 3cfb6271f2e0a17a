import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemPage } from "@/components/problem-page";
import { Waiting } from "@/components/waiting";
import { capitalised } from "@/lib/format";
import type { PlaceRef } from "@/lib/model";
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
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if (!place) return <Waiting lines={3} />;
  const parents = singleFile(place.ancestors);
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

/** From far to near; what spreads over several départements has no single way up. */
function singleFile(ancestors: PlaceRef[]) {
  const kinds = new Set(ancestors.map(({ kind }) => kind));
  return kinds.size === ancestors.length ? ancestors.toReversed() : [];
}
