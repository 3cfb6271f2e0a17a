export type SessionState = "unknown" | "anonymous" | "signed-in" | "expired";

const listeners = new Set<() => void>();
let state: SessionState = "unknown";

export const sessionState = () => state;

export function onSessionChange(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function become(next: SessionState) {
  state = next;
  for (const listener of [...listeners]) listener();
}

/** Settles when the person has signed in again (true) or has given up (false). */
export function signedInAgain(): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = onSessionChange(() => {
      if (state === "expired") return;
      stop();
      resolve(state === "signed-in");
    });
  });
}

export const giveUpSession = () => become("anonymous");
