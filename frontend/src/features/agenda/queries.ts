import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";

const all = ["my-calendar"] as const;

export const calendar = {
  all,
  sessions: queryOptions({
    queryKey: [...all, "sessions"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/me/sessions", { signal }))).items,
  }),
  feed: queryOptions({
    queryKey: [...all, "feed"],
    queryFn: ({ signal }) => body(api.GET("/api/v1/me/calendar-feed", { signal })),
  }),
  renew: () => body(api.PUT("/api/v1/me/calendar-feed")),
  withdraw: () => body(api.DELETE("/api/v1/me/calendar-feed")),
};
