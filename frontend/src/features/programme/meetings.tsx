import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { day } from "@/lib/format";
import classes from "./programme.module.css";
import { isWriter, type Side } from "./side";

/** What those who steer the programme decided, the latest first. */
export function Meetings(side: Side) {
  const { t } = useTranslation("programme");
  const { programme, onOpen } = side;
  const isWritten = isWriter(side);
  return (
    <section className={classes.section}>
      <h2>{t("meetings.title")}</h2>
      {programme.meetings.length === 0 && <p className={classes.muted}>{t("meetings.none")}</p>}
      {programme.meetings.length > 0 && (
        <ul className={classes.lines}>
          {programme.meetings.map((meeting) => (
            <li key={meeting.id}>
              <h3>{day(meeting.heldOn)}</h3>
              <p className={classes.words}>{meeting.decisions}</p>
              {isWritten && (
                <div className="actions">
                  <Button
                    variant="subtle"
                    size="sm"
                    aria-label={`${t("meetings.change")} – ${day(meeting.heldOn)}`}
                    onClick={() => onOpen({ form: "meeting", meeting })}
                  >
                    {t("meetings.change")}
                  </Button>
                  <Button
                    variant="subtle"
                    size="sm"
                    color="clay"
                    aria-label={`${t("meetings.remove")} – ${day(meeting.heldOn)}`}
                    onClick={() => onOpen({ form: "removeMeeting", meeting })}
                  >
                    {t("meetings.remove")}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {isWritten && (
        <div>
          <Button variant="outline" size="sm" onClick={() => onOpen({ form: "meeting" })}>
            {t("meetings.add")}
          </Button>
        </div>
      )}
    </section>
  );
}
