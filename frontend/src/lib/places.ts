import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body } from "./api";
import type { PlaceKind } from "./model";

const HOUR = 60 * 60_000;

export const places = {
  search: (q: string, options: { kind?: PlaceKind; limit?: number } = {}) =>
    queryOptions({
      queryKey: ["places", "search", q, options],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/places", { params: { query: { q, limit: 8, ...options } }, signal })),
      enabled: q.trim().length >= 2,
      staleTime: HOUR,
      placeholderData: keepPreviousData,
    }),
  one: (key: string) =>
    queryOptions({
      queryKey: ["places", key],
      queryFn: ({ signal }) => body(api.GET("/api/v1/places/{key}", { params: { path: { key } }, signal })),
      staleTime: HOUR,
    }),
  members: (key: string) =>
    queryOptions({
      queryKey: ["places", key, "members"],
      queryFn: async ({ signal }) =>
        (await body(api.GET("/api/v1/places/{key}/members", { params: { path: { key } }, signal }))).items,
      staleTime: HOUR,
    }),
};
