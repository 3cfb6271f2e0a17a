import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { MyApplication } from "@/lib/model";
import { joining } from "./queries";

/** A step of one's own application: what it has become is shown at once. */
export function useStep<Input = void>(link: string, step: (input: Input) => Promise<MyApplication>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (application) => client.setQueryData(joining.mine(link).queryKey, application),
  });
}
