import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import { mine } from "@/lib/mine";
import type { ConsentAudience, ConsentEvent } from "@/lib/model";

export const consents = {
  text: (sha256: string) =>
    queryOptions({
      queryKey: ["consent-texts", sha256],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/consent-texts/{sha256}", { params: { path: { sha256 } }, signal })),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  preview: (slug: string, as: ConsentAudience["audience"], partner?: string) =>
    queryOptions({
      queryKey: ["mine", "preview", slug, as, partner ?? ""],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/me/networks/{slug}/entry/preview", {
            params: { path: { slug }, query: { as, ...(partner && { partner }) } },
            signal,
          }),
        ),
      staleTime: 0,
    }),
};

const record = ({ network, audience, partner, text }: ConsentAudience, action: ConsentEvent["action"]) =>
  body(
    api.POST("/api/v1/me/consents", {
      body: {
        network: network.slug,
        audience,
        action,
        ...(partner && { partner: partner.id }),
        ...(action === "GRANT" && { textSha256: text.sha256 }),
      },
    }),
  );

/** Gives or withdraws one agreement; everything that depends on it is read again. */
export function useConsent(to: ConsentAudience) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (action: ConsentEvent["action"]) => record(to, action),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: mine.consents.queryKey });
      void client.invalidateQueries({ queryKey: ["mine", "preview"] });
      void client.invalidateQueries({ queryKey: ["directory"] });
      void client.invalidateQueries({ queryKey: ["mine", "testimonial"] });
      void client.invalidateQueries({ queryKey: ["testimonials"] });
    },
  });
}
