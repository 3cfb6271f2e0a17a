import { useMutation, useQueryClient } from "@tanstack/react-query";
import { workshops } from "./queries";

/** A change after which whatever is shown of the cycles of a network is read anew, also when it was refused. */
export function useChange<Said = void, Answer = unknown>(
  slug: string,
  change: (said: Said) => Promise<Answer>,
  onDone?: (answer: Answer) => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: async (answer, refusal) => {
      await client.invalidateQueries({ queryKey: workshops.all(slug) });
      if (!refusal) onDone?.(answer as Answer);
    },
  });
}
