import { today } from "@/lib/format";
import type { Workshop, WorkshopInput, WorkshopModel, WorkshopSession } from "@/lib/model";

export type SessionDraft = {
  key: string;
  id?: string;
  day: string;
  from: string;
  minutes: number | string;
  videoUrl: string;
  venue: string;
  agenda: string;
};

export type CycleDraft = {
  title: string;
  presentation: string;
  model: WorkshopModel;
  themes: string[];
  seats: number | string;
  opensOn: string;
  closesOn: string;
  sessions: SessionDraft[];
};

const FOUR = 4;
export const MOST_SESSIONS = 8;
const TWO_HOURS = 120;

export const emptySession = (): SessionDraft => ({
  key: crypto.randomUUID(),
  day: "",
  from: "14:00",
  minutes: TWO_HOURS,
  videoUrl: "",
  venue: "",
  agenda: "",
});

/** A session as the form shows it: its day and hour by the clock of the cycle, whatever that of the reader. */
export function sessionDraft(session: WorkshopSession, timeZone: string): SessionDraft {
  const [day = "", time = ""] = new Date(session.startsAt).toLocaleString("sv-SE", { timeZone }).split(" ");
  return {
    key: session.id,
    id: session.id,
    day,
    from: time.slice(0, 5),
    minutes: (Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000,
    videoUrl: session.videoUrl ?? "",
    venue: session.venue ?? "",
    agenda: session.agenda ?? "",
  };
}

export const draftOf = (cycle?: Workshop): CycleDraft => ({
  title: cycle?.title ?? "",
  presentation: cycle?.presentation ?? "",
  model: cycle?.model ?? "CODEV",
  themes: cycle?.themes ?? [],
  seats: cycle?.seats ?? 6,
  opensOn: cycle?.opensOn ?? today(),
  closesOn: cycle?.closesOn ?? "",
  sessions: cycle
    ? cycle.sessions.map((session) => sessionDraft(session, cycle.zone))
    : Array.from({ length: FOUR }, emptySession),
});

export const isComplete = ({ day, from, minutes }: SessionDraft) =>
  Boolean(day && from && Number(minutes) > 0);

/** What is sent: empty fields are left out rather than sent empty. */
export const inputOf = ({ sessions, seats, ...said }: CycleDraft): WorkshopInput => ({
  ...said,
  seats: Number(seats),
  sessions: sessions.map(({ key, id, minutes, videoUrl, venue, agenda, ...when }) => ({
    ...when,
    minutes: Number(minutes),
    ...(id && { id }),
    ...(videoUrl.trim() && { videoUrl: videoUrl.trim() }),
    ...(venue.trim() && { venue: venue.trim() }),
    ...(agenda.trim() && { agenda: agenda.trim() }),
  })),
});
