import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./api";

export const territories = {
  active: (slug: string) =>
    queryOptions({
      queryKey: ["territories", slug],
      queryFn: async ({ signal }) =>
        (
          await body(
            api.GET("/api/v1/networks/{slug}/territories", {
              params: { path: { slug }, query: { state: "ACTIVE" } },
              signal,
            }),
          )
        ).items,
    }),
  one: (slug: string, id: string) =>
    queryOptions({
      queryKey: ["territories", slug, id],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/territories/{id}", { params: { path: { slug, id } }, signal })),
    }),
};
