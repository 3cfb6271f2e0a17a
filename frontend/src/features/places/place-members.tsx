import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PlaceFacts } from "@/components/place-facts";
import { number } from "@/lib/format";
import type { Place } from "@/lib/model";
import { places } from "@/lib/places";
import classes from "./places.module.css";

const FIRST_LOOK = 25;

/** What a place is made of; the long lists unfold on demand. */
export function PlaceMembers({ place }: { place: Place }) {
  const { t } = useTranslation("places");
  const { data: members = [] } = useQuery(places.members(place.key));
  const [showsAll, setShowsAll] = useState(false);
  if (members.length === 0) return null;
  const shown = showsAll ? members : members.slice(0, FIRST_LOOK);
  return (
    <section>
      <h2>{t("members")}</h2>
      <ul className={classes.lines}>
        {shown.map((member) => (
          <li key={member.key}>
            <Link to="/lieux/$key" params={{ key: member.key }} className={classes.name}>
              {member.name}
            </Link>
            <PlaceFacts place={member} />
          </li>
        ))}
      </ul>
      {shown.length < members.length && (
        <Button variant="default" onClick={() => setShowsAll(true)}>
          {t("showAll", { number: number(members.length) })}
        </Button>
      )}
    </section>
  );
}
