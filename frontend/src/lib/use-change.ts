import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";

/** A change after which what is shown under some keys is read again, also when it was refused. */
export function useChangeOf<V = void>(
  keys: readonly QueryKey[],
  change: (said: V) => Promise<unknown>,
  onDone?: () => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => onDone?.(),
    onSettled: () => Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
