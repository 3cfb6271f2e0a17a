import { useMutation, useQueryClient } from "@tanstack/react-query";
import { dues } from "./queries";

/** Settles a fee one way or another, then reads totals and list anew. */
export function useSettling(settle: () => Promise<unknown>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: settle,
    onSuccess: () => {
      // What was settled may have renewed the membership.
      void client.invalidateQueries({ queryKey: ["memberships"], refetchType: "none" });
      return client.invalidateQueries({ queryKey: dues.all }).then(onDone);
    },
  });
}
