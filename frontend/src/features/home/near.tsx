import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PersonLine } from "@/components/person-line";
import { useMyNetwork } from "@/lib/me";
import { mine } from "@/lib/mine";
import type { PlaceRef } from "@/lib/model";
import classes from "./home-page.module.css";
import { home } from "./queries";

const SHOWN = 4;

/** People of my intercommunality who agreed to be seen. `place` is null without a mandate. */
export function Near({ slug, place }: { slug: string; place?: Pick<PlaceRef, "key" | "name"> | null }) {
  const { t } = useTranslation("home");
  const isMember = useMyNetwork(slug)?.membership !== undefined;
  const { data: own } = useQuery({ ...mine.entry(slug), enabled: isMember });
  const { data } = useQuery({ ...home.near(slug, place?.key ?? ""), enabled: Boolean(place) });
  if (place === undefined || (place && !data)) return null;
  const people = (data ?? []).filter(({ id }) => id !== own?.value.id).slice(0, SHOWN);
  return (
    <section>
      <h2>{t("near")}</h2>
      {people.length > 0 ? (
        <ul className={classes.people}>
          {people.map((entry) => (
            <PersonLine key={entry.id} entry={entry} compact />
          ))}
        </ul>
      ) : (
        <p className={classes.muted}>{place ? t("nearEmpty") : t("nearNeedsMandate")}</p>
      )}
      {place && people.length > 0 ? (
        <Link to="/reseaux/$slug/annuaire" params={{ slug }} search={{ place: place.key }}>
          {t("seeAll", { place: place.name })}
        </Link>
      ) : (
        <Link to="/reseaux/$slug/annuaire" params={{ slug }}>
          {t("browse")}
        </Link>
      )}
    </section>
  );
}
