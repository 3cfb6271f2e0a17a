import { useMutation, useQueryClient } from "@tanstack/react-query";
import { referrals } from "./queries";

/** A change of a referral: the list is read again, also when it was refused. */
export function useChange<V = void>(
  slug: string,
  track: string,
  change: (said: V) => Promise<unknown>,
  onDone?: () => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => onDone?.(),
    onSettled: () => client.invalidateQueries({ queryKey: referrals.list(slug, track).queryKey }),
  });
}
