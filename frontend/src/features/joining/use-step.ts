import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { MyApplication } from "@/lib/model";
import { joining } from "./queries";

/** A step of one's own application: what it has become is shown at once, by this step or by another device before. */
export function useStep<Input = void>(link: string, step: (input: Input) => Promise<MyApplication>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: step,
    onError: () => client.invalidateQueries(joining.mine(link)),
    onSuccess: (application) => client.setQueryData(joining.mine(link).queryKey, application),
  });
}
