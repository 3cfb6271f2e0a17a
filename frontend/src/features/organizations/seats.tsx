import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { day } from "@/lib/format";
import type { Organization, Seat } from "@/lib/model";
import { EndSeat } from "./end-seat";
import classes from "./organizations.module.css";
import { organizations } from "./queries";

/** Who takes part in an organisation, today and before. */
export function Seats({ organization }: { organization: Organization }) {
  const { t } = useTranslation("organizations");
  const { network: slug, id, manageable } = organization;
  const { data, error, refetch } = useQuery(organizations.seats(slug, id));
  const current = data?.filter(({ state }) => state !== "ENDED") ?? [];
  const past = data?.filter(({ state }) => state === "ENDED") ?? [];
  return (
    <section className={classes.group}>
      <h2>{t("seats.title")}</h2>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!data && !error && <Waiting lines={2} />}
      {data && current.length === 0 && (
        <p className={classes.muted}>{t(manageable ? "seats.none" : "seats.noneShown")}</p>
      )}
      <Lines organization={organization} seats={current} />
      {past.length > 0 && (
        <details>
          <summary>{t("seats.past", { count: past.length })}</summary>
          <Lines organization={organization} seats={past} />
        </details>
      )}
    </section>
  );
}

function Lines({ organization, seats }: { organization: Organization; seats: Seat[] }) {
  if (seats.length === 0) return null;
  return (
    <ul className={classes.lines}>
      {seats.map((seat, index) => (
        <SeatLine key={seat.id ?? index} organization={organization} seat={seat} />
      ))}
    </ul>
  );
}

function SeatLine({ organization, seat }: { organization: Organization; seat: Seat }) {
  const { t } = useTranslation(["organizations", "common"]);
  const [isEnding, setIsEnding] = useState(false);
  const { person, role, state, mine } = seat;
  const name = `${person.givenName} ${person.familyName}`;
  const canEnd = state !== "ENDED" && seat.id && (organization.manageable || mine);
  return (
    <li>
      <div>
        <h3 className={classes.name}>
          {person.entry ? (
            <Link to="/reseaux/$slug/annuaire/$id" params={{ slug: organization.network, id: person.entry }}>
              {name}
            </Link>
          ) : (
            name
          )}{" "}
          {mine && <span className={classes.mark}>{t("seats.me")}</span>}
        </h3>
        <p>{t(`common:seatRoles.${role}`)}</p>
        <small>{[useDates(seat), person.email].filter(Boolean).join(" · ")}</small>
      </div>
      {canEnd && (
        <Button
          variant="subtle"
          color="clay"
          size="sm"
          aria-label={mine ? t("seats.leave") : t("seats.endOf", { name })}
          onClick={() => setIsEnding(true)}
        >
          {mine ? t("seats.leave") : t("seats.end")}
        </Button>
      )}
      {isEnding && <EndSeat organization={organization} seat={seat} onDone={() => setIsEnding(false)} />}
    </li>
  );
}

/** « depuis le 15 avril 2026, jusqu’au 31 mars 2032 » */
function useDates({ state, startDate, endDate }: Seat) {
  const { t } = useTranslation("organizations");
  if (!startDate) return "";
  if (state === "ENDED") return endDate ? t("seats.ended", { date: day(endDate) }) : "";
  const from = t(state === "PLANNED" ? "seats.from" : "seats.since", { date: day(startDate) });
  return endDate ? `${from}, ${t("seats.until", { date: day(endDate) })}` : from;
}
