import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import { isProblem } from "@/lib/problem";

const REFRESH_MS = 5_000;
const WEBHOOK = "/api/v1/networks/{slug}/partners/{id}/webhook";

const of = (slug: string, id: string) => ({ params: { path: { slug, id } } });

export const webhooks = {
  all: (slug: string, partner: string) => ["webhooks", slug, partner] as const,
  /** Where the partner is woken up; `null` when nowhere. */
  one: (slug: string, partner: string) =>
    queryOptions({
      queryKey: [...webhooks.all(slug, partner), "endpoint"],
      queryFn: ({ signal }) =>
        body(api.GET(WEBHOOK, { ...of(slug, partner), signal })).catch((error: unknown) => {
          if (isProblem(error, 404)) return null;
          throw error;
        }),
    }),
  deliveries: (slug: string, partner: string) =>
    queryOptions({
      queryKey: [...webhooks.all(slug, partner), "deliveries"],
      queryFn: async ({ signal }) =>
        (await body(api.GET(`${WEBHOOK}/deliveries`, { ...of(slug, partner), signal }))).items,
      refetchInterval: REFRESH_MS,
    }),
};

/** A change of where a partner is woken up, or a message to it; what is shown is then read again. */
export function useWebhook(slug: string, partner: string) {
  const client = useQueryClient();
  const path = of(slug, partner);
  const onSettled = () => client.invalidateQueries({ queryKey: webhooks.all(slug, partner) });
  return {
    save: useMutation({
      mutationFn: (url: string) => body(api.PUT(WEBHOOK, { ...path, body: { url } })),
      onSettled,
    }),
    rotate: useMutation({ mutationFn: () => body(api.POST(`${WEBHOOK}/secrets`, path)), onSettled }),
    remove: useMutation({ mutationFn: () => body(api.DELETE(WEBHOOK, path)), onSettled }),
    test: useMutation({ mutationFn: () => body(api.POST(`${WEBHOOK}/deliveries`, path)), onSettled }),
    replay: useMutation({
      mutationFn: (delivery: string) =>
        body(
          api.PUT(`${WEBHOOK}/deliveries/{delivery}/replay`, {
            params: { path: { slug, id: partner, delivery } },
          }),
        ),
      onSettled,
    }),
  };
}
