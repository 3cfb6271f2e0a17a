import { useTranslation } from "react-i18next";
import { capitalised, hour, today, weekday } from "@/lib/format";
import type { Workshop, WorkshopSession } from "@/lib/model";
import classes from "./workshop.module.css";

const PARIS = "Europe/Paris";

/** The sessions of a cycle by its clock, and the way in once it is time. */
export function Sessions({ cycle }: { cycle: Workshop }) {
  const { t } = useTranslation("workshop");
  return (
    <section className={classes.section}>
      <h2>{t("cycle.sessions")}</h2>
      <ol className={classes.lines}>
        {cycle.sessions.map((session) => (
          <Session key={session.id} session={session} zone={cycle.zone} mayJoin={cycle.cohort} />
        ))}
      </ol>
    </section>
  );
}

type Props = { session: WorkshopSession; zone: string; mayJoin: boolean };

function Session({ session, zone, mayJoin }: Props) {
  const { t } = useTranslation("workshop");
  const { startsAt, endsAt, venue, agenda, online, open, videoUrl } = session;
  const start = new Date(startsAt);
  const isToCome = start > new Date();
  return (
    <li>
      <h3>
        {capitalised(weekday(start, zone))} {today(0, start.getTime(), zone).slice(0, 4)},{" "}
        {hour(startsAt, zone)}
      </h3>
      <p className={classes.muted}>
        {[
          t("cycle.until", { hour: hour(endsAt, zone) }),
          zone !== PARIS && t("cycle.clock", { zone: zone.split("/").pop()?.replaceAll("_", " ") }),
          online && t("cycle.online"),
          venue,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {agenda && <p className={classes.words}>{agenda}</p>}
      {open && videoUrl && (
        <p>
          <a href={videoUrl} target="_blank" rel="noreferrer">
            {t("cycle.join")}
          </a>
        </p>
      )}
      {mayJoin && online && !open && isToCome && <p className={classes.muted}>{t("cycle.joinLater")}</p>}
    </li>
  );
}
