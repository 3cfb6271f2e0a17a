import type { SupportSession, SupportTrack } from "@/lib/model";

export type NextStep = "confirm" | "note" | "write" | "propose" | "none";

/** The one thing that whoever reads a track does next, and on which session. */
export function nextStep(
  track: Pick<SupportTrack, "adviser" | "state">,
  sessions: SupportSession[],
  now = Date.now(),
): { step: NextStep; session?: SupportSession } {
  const find = (is: (session: SupportSession) => boolean) => sessions.find(is);
  const isToCome = ({ state }: SupportSession) => state === "REQUESTED" || state === "CONFIRMED";
  const hasBegun = ({ startsAt }: SupportSession) => new Date(startsAt).getTime() <= now;
  const proposed = find((session) => session.state === "REQUESTED" && !hasBegun(session));
  if (!track.adviser)
    return proposed && track.state === "ACTIVE" ? { step: "confirm", session: proposed } : { step: "none" };
  const begun = find((session) => isToCome(session) && hasBegun(session));
  if (begun) return { step: "note", session: begun };
  const drafted = find(({ state, minutes }) => state === "DONE" && minutes === "DRAFT");
  if (drafted) return { step: "write", session: drafted };
  if (track.state === "ACTIVE" && !find((session) => isToCome(session) && !hasBegun(session)))
    return { step: "propose" };
  return { step: "none" };
}
