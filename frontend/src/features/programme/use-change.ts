import { useMutation, useQueryClient } from "@tanstack/react-query";
import { programmes } from "./queries";

/** A change of a programme; whatever is shown of it is read again, also when it was refused. */
export function useChange<V = void>(
  slug: string,
  change: (said: V) => Promise<unknown>,
  onDone?: () => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => onDone?.(),
    onSettled: () => client.invalidateQueries({ queryKey: programmes.all(slug) }),
  });
}
