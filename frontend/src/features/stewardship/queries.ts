import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";

const REFRESH_MS = 10_000;
const PAGE_SIZE = 50;

export const stewardship = {
  mirror: (slug: string) =>
    queryOptions({
      queryKey: ["stewardship", slug, "mirror"],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/territories/mirror", { params: { path: { slug } }, signal })),
      refetchInterval: REFRESH_MS,
    }),
  audit: (slug: string, after?: string) =>
    queryOptions({
      queryKey: ["stewardship", slug, "audit", after ?? ""],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/audit", {
            params: { path: { slug }, query: { limit: PAGE_SIZE, ...(after && { after }) } },
            signal,
          }),
        ),
    }),
  exports: (slug: string, after?: string) =>
    queryOptions({
      queryKey: ["stewardship", slug, "exports", after ?? ""],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/exports", {
            params: { path: { slug }, query: { limit: PAGE_SIZE, ...(after && { after }) } },
            signal,
          }),
        ),
    }),
};
