import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ApplicationForm, Network } from "@/lib/model";
import { send, submit } from "./queries";

type Options = { network: Network; email: string; link?: string | undefined; onDone: () => void };

/** Sends the form: to be confirmed by mail, or at once when it was resumed by a link. */
export function useSending({ network, email, link, onDone }: Options) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (form: ApplicationForm) => {
      if (link) await submit(link, form);
      else await send(network.slug, email, form);
    },
    onSuccess: onDone,
    onError: () => client.invalidateQueries({ queryKey: ["membership-form", network.slug] }),
  });
}
