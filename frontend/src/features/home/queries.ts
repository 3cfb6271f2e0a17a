import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";

const NEIGHBOURS = 6;

export const home = {
  near: (slug: string, place: string) =>
    queryOptions({
      queryKey: ["directory", slug, "near", place],
      queryFn: async ({ signal }) =>
        (
          await body(
            api.GET("/api/v1/networks/{slug}/directory", {
              params: { path: { slug }, query: { place, limit: NEIGHBOURS } },
              signal,
            }),
          )
        ).items,
    }),
  nextSession: queryOptions({
    queryKey: ["my-calendar", "sessions"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/me/sessions", { signal }))).items,
    refetchInterval: 60_000,
  }),
  mirror: (slug: string) =>
    queryOptions({
      queryKey: ["stewardship", slug, "mirror"],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/territories/mirror", { params: { path: { slug } }, signal })),
    }),
};
