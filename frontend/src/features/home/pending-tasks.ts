import { isAboutEntry } from "@/lib/mine";
import type { ConsentAudience, Entry, Mandate, Mirror, Profile, WorklistItem } from "@/lib/model";

/** What the person could do for themselves, or for the mirror. */
export type Task =
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
  charterToAccept?: boolean;
};

/** What waits for those who run the network, as urgent as the API lists it: people before what is one’s own. */
export const pendingWork = (worklist: WorklistItem[] = []) => worklist.filter(({ count }) => count > 0);

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
  charterToAccept = false,
}: Known): Task[] {
  const tasks: Task[] = [];
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
