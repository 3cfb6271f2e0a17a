import { useEffect, useState } from "react";
import { blankDraft, type Draft, draftFrom } from "./draft";

/** Whom the network answers, and whether the address is proved already. */
export type SentFrom = { email: string; isProved: boolean };
type Kept = { draft: Draft; link?: string; sent?: SentFrom };
type Stored = { draft?: Record<string, unknown>; link?: string; sent?: SentFrom };

const nameOf = (slug: string) => `essaim-joining:${slug}`;

function read(slug: string, isSent: boolean): Kept {
  const { draft, link, sent } = JSON.parse(sessionStorage.getItem(nameOf(slug)) ?? "{}") as Stored;
  if (sent) return { draft: blankDraft, ...(isSent && { sent }) };
  return { draft: draftFrom(draft), ...(link && { link }) };
}

/** What is resumed by a link: found on the form of the network, in this tab only. */
export const keep = (slug: string, kept: { draft?: Record<string, unknown> | undefined; link: string }) =>
  sessionStorage.setItem(nameOf(slug), JSON.stringify(kept));

/**
 * The draft of this tab: kept at each keystroke, so that neither a reload nor a wrong gesture loses it. Once it is sent,
 * only the address remains, for the page that says so: a phone reloads it after a look at the mails.
 */
export function useKeptDraft(slug: string, isSent: boolean) {
  const [kept, setKept] = useState(() => read(slug, isSent));
  useEffect(() => sessionStorage.setItem(nameOf(slug), JSON.stringify(kept)), [kept, slug]);
  const change = (part: Partial<Draft>) => setKept((now) => ({ ...now, draft: { ...now.draft, ...part } }));
  const finish = (email: string) =>
    setKept(({ link }) => ({ draft: blankDraft, sent: { email, isProved: link !== undefined } }));
  return { ...kept, change, finish };
}
