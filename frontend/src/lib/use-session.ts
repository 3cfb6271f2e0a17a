import { useSyncExternalStore } from "react";
import { onSessionChange, sessionState } from "./session";

export function useSession() {
  const state = useSyncExternalStore(onSessionChange, sessionState);
  return { state, isSignedIn: state === "signed-in" || state === "expired", isKnown: state !== "unknown" };
}
