const PREFIX = "essaim-draft:";
const snapshots = new Map<string, () => unknown>();

/** A form says how to read what is typed in it; the returned function forgets it. */
export function registerDraft(name: string, read: () => unknown) {
  snapshots.set(name, read);
  return () => void snapshots.delete(name);
}

/** Before leaving the page to sign in again: keeps what is typed, in this tab only. */
export function keepDrafts() {
  for (const [name, read] of snapshots) {
    const typed = read();
    if (typed !== undefined) sessionStorage.setItem(PREFIX + name, JSON.stringify(typed));
  }
}

/** What had been kept, once. */
export function takeDraft<T>(name: string): T | undefined {
  const kept = sessionStorage.getItem(PREFIX + name);
  sessionStorage.removeItem(PREFIX + name);
  return kept === null ? undefined : (JSON.parse(kept) as T);
}
