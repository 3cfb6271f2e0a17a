import { isAboutEntry } from "@/lib/mine";
import type { ConsentAudience, Entry, Mandate, Mirror, Profile } from "@/lib/model";

export type Task =
  | "applications"
  | "charter"
  | "renewal"
  | "mandate"
  | "consent"
  | "entry"
  | "visibility"
  | "profile"
  | "mirror";

type Known = {
  slug: string;
  isMember: boolean;
  mandates: Mandate[];
  hasPosition: boolean;
  profile: Profile;
  consents?: ConsentAudience[];
  entry?: Entry;
  mirror?: Mirror;
  isAskedForMandate?: boolean;
  /** How many applications wait for an answer of the network. */
  applications?: number;
  charterToAccept?: boolean;
};

/** What the person could do next, the most useful first; derived, never stored. */
export function pendingTasks({
  slug,
  isMember,
  mandates,
  hasPosition,
  profile,
  consents,
  entry,
  mirror,
  isAskedForMandate = false,
  applications = 0,
  charterToAccept = false,
}: Known): Task[] {
  const tasks: Task[] = [];
  if (applications > 0) tasks.push("applications");
  if (mirror && (mirror.problems.length > 0 || mirror.state === "STALE")) tasks.push("mirror");
  if (charterToAccept) tasks.push("charter");
  if (!isMember) return tasks;
  const isShown =
    consents?.some((consent) => consent.network.slug === slug && isAboutEntry(consent) && consent.granted) ??
    false;
  const hasWords = Boolean(entry?.helpOffered || entry?.headline || entry?.practices.length);
  const allPrivate =
    entry !== undefined && Object.values(entry.visibility).every((seenBy) => seenBy === "PRIVATE");
  if (isAskedForMandate) tasks.push("renewal");
  else if (!hasPosition && mandates.every((mandate) => !mandate.current)) tasks.push("mandate");
  if (!isShown) tasks.push("consent");
  if (!hasWords) tasks.push("entry");
  if (isShown && hasWords && allPrivate) tasks.push("visibility");
  if (!profile.biography) tasks.push("profile");
  return tasks;
}
