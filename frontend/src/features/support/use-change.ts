import { useMutation, useQueryClient } from "@tanstack/react-query";
import { aroundTracks } from "@/lib/track";
import { support } from "./queries";

/** A change of something in a track; whatever is shown of it is read again, also when it was refused. */
export function useChange<V = void>(change: (said: V) => Promise<unknown>, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => onDone?.(),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: support.all }),
        client.invalidateQueries({ queryKey: aroundTracks }),
        client.invalidateQueries({ queryKey: ["my-calendar"] }),
      ]),
  });
}
