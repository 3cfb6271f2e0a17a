import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./api";

const HOUR = 60 * 60_000;

export const networks = {
  all: queryOptions({
    queryKey: ["networks"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/networks", { signal }))).items,
    staleTime: HOUR,
  }),
  one: (slug: string) =>
    queryOptions({
      queryKey: ["networks", slug],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}", { params: { path: { slug } }, signal })),
      staleTime: HOUR,
    }),
  practices: queryOptions({
    queryKey: ["practices"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/practices", { signal }))).items,
    staleTime: HOUR,
  }),
};
