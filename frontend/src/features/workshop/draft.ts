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

const begins = ({ day, from }: SessionDraft) => Date.parse(`${day}T${from}Z`);
const ends = (session: SessionDraft) => begins(session) + Number(session.minutes) * 60_000;
const isSameTime = (one: SessionDraft, other: SessionDraft | undefined) =>
  other !== undefined && begins(one) === begins(other) && ends(one) === ends(other);

export type Wrong = "closesBeforeOpens" | "closesAfterBegins" | "incomplete" | "overlap" | "past";

/** What is wrong with the days of a cycle, by its own clock: a session that stays when it was may be past. */
export function wrongDays(
  { opensOn, closesOn, sessions }: CycleDraft,
  before: SessionDraft[],
  now: string,
): { closesOn?: Wrong; sessions?: Wrong } {
  const wrong: { closesOn?: Wrong; sessions?: Wrong } = {};
  if (opensOn && closesOn && closesOn < opensOn) wrong.closesOn = "closesBeforeOpens";
  if (!sessions.every(isComplete)) return { ...wrong, sessions: "incomplete" };
  const inOrder = [...sessions].sort((one, other) => begins(one) - begins(other));
  if (inOrder[0] && closesOn > inOrder[0].day) wrong.closesOn ??= "closesAfterBegins";
  const isPast = (session: SessionDraft) =>
    `${session.day} ${session.from}` <= now &&
    !isSameTime(
      session,
      before.find(({ id }) => id === session.id),
    );
  if (inOrder.some(isPast)) wrong.sessions = "past";
  else if (
    inOrder.some((session, index) => index > 0 && begins(session) < ends(inOrder[index - 1] as SessionDraft))
  )
    wrong.sessions = "overlap";
  return wrong;
}

/** This minute by a clock: « 2027-01-14 14:00 ». */
export const minuteOf = (timeZone: string, now = new Date()) =>
  now.toLocaleString("sv-SE", { timeZone }).slice(0, 16);
