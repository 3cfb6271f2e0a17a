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
  applicationsWaiting: (slug: string) =>
    queryOptions({
      queryKey: ["applications", slug, "waiting"],
      queryFn: async ({ signal }) =>
        (
          await body(
            api.GET("/api/v1/networks/{slug}/membership-applications", {
              params: { path: { slug }, query: { limit: 1 } },
              signal,
            }),
          )
        ).waiting,
    }),
  mirror: (slug: string) =>
    queryOptions({
      queryKey: ["stewardship", slug, "mirror"],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/territories/mirror", { params: { path: { slug } }, signal })),
    }),
};
