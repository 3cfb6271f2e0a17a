import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { components } from "@/lib/schema";

export type MailPreference = components["schemas"]["MailPreference"];

export const mail = {
  preferences: queryOptions({
    queryKey: ["mail", "preferences"],
    queryFn: ({ signal }) => body(api.GET("/api/v1/me/mail-preferences", { signal })),
  }),
  unsubscription: (token: string) =>
    queryOptions({
      queryKey: ["mail", "unsubscription", token],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/mail-unsubscriptions/{token}", { params: { path: { token } }, signal })),
      retry: false,
    }),
  undelivered: (slug: string, after?: string) =>
    queryOptions({
      queryKey: ["mail", "undelivered", slug, after ?? ""],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/undelivered-mails", {
            params: { path: { slug }, query: { ...(after && { after }) } },
            signal,
          }),
        ),
    }),
};

export const unsubscribe = (token: string) =>
  body(api.POST("/api/v1/mail-unsubscriptions/{token}", { params: { path: { token } } }));

/** Takes over how often somebody wants to hear of a topic. */
export function useFrequency(topic: MailPreference["topic"]) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (frequency: MailPreference["frequency"]) =>
      body(
        api.PUT("/api/v1/me/mail-preferences/{topic}", { params: { path: { topic } }, body: { frequency } }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: mail.preferences.queryKey }),
  });
}
