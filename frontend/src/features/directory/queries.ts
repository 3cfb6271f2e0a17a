import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { DirectoryFilters } from "@/lib/directory-filters";
import type { DirectoryEntry } from "@/lib/model";

const PAGE_SIZE = 25;

export const directory = {
  search: (slug: string, filters: DirectoryFilters) =>
    queryOptions({
      queryKey: ["directory", slug, "search", filters],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/directory", {
            params: {
              path: { slug },
              query: { ...filters, limit: PAGE_SIZE, total: true, facets: !filters.after },
            },
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

export const writeTo = ({ network: slug, id }: DirectoryEntry, message: string, shareAddress: boolean) =>
  body(
    api.POST("/api/v1/networks/{slug}/directory/{id}/messages", {
      params: { path: { slug, id } },
      body: { message, shareAddress },
    }),
  );
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
