import { useChangeOf } from "@/lib/use-change";
import { referrals } from "./queries";

/** A change of a referral; the list is read again. */
export const useChange = <V = void>(
  slug: string,
  track: string,
  change: (said: V) => Promise<unknown>,
  onDone?: () => void,
) => useChangeOf([referrals.list(slug, track).queryKey], change, onDone);
