import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { DirectoryFilters } from "@/lib/directory-filters";

const PAGE_SIZE = 25;

export const directory = {
  search: (slug: string, filters: DirectoryFilters) =>
    queryOptions({
      queryKey: ["directory", slug, "search", filters],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/directory", {
            params: { path: { slug }, query: { ...filters, limit: PAGE_SIZE, total: true, facets: true } },
            signal,
          }),
        ),
      placeholderData: keepPreviousData,
    }),
  person: (slug: string, id: string) =>
    queryOptions({
      queryKey: ["directory", slug, "person", id],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/directory/{id}", { params: { path: { slug, id } }, signal })),
    }),
};

export const fileFormats = ["xlsx", "csv", "vcf", "geojson", "ndjson"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** All who are found, in a file; each download is noted with what it is for. */
export function readFile(slug: string, format: FileFormat, filters: DirectoryFilters, purpose: string) {
  const { after: _, ...found } = filters;
  return body<Blob>(
    api.GET("/api/v1/networks/{slug}/directory.{format}", {
      params: { path: { slug, format }, query: { ...found, purpose } },
      headers: { Accept: "*/*" },
      parseAs: "blob",
    }),
  );
}
