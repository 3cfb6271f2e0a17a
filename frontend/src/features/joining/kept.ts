import { useEffect, useState } from "react";
import { blankDraft, type Draft, draftFrom } from "./draft";

type Kept = { draft: Draft; link?: string };

const nameOf = (slug: string) => `essaim-joining:${slug}`;

function read(slug: string): Kept {
  const kept = sessionStorage.getItem(nameOf(slug));
  if (kept === null) return { draft: blankDraft };
  const { draft, link } = JSON.parse(kept) as { draft?: Record<string, unknown>; link?: string };
  return { draft: draftFrom(draft), ...(link && { link }) };
}

/** What is resumed by a link: found on the form of the network, in this tab only. */
export const keep = (slug: string, kept: { draft?: Record<string, unknown> | undefined; link: string }) =>
  sessionStorage.setItem(nameOf(slug), JSON.stringify(kept));

/** The draft of this tab: kept at each keystroke, so that neither a reload nor a wrong gesture loses it. */
export function useKeptDraft(slug: string) {
  const [kept, setKept] = useState(() => read(slug));
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (isOver) sessionStorage.removeItem(nameOf(slug));
    else sessionStorage.setItem(nameOf(slug), JSON.stringify(kept));
  }, [kept, slug, isOver]);
  const change = (part: Partial<Draft>) => setKept((now) => ({ ...now, draft: { ...now.draft, ...part } }));
  return { ...kept, change, forget: () => setIsOver(true) };
}
