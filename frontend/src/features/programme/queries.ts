import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";

const PAGE_SIZE = 50;

export type ProgrammeFilters = { departement?: string; theme?: string };

export const programmes = {
  all: (slug: string) => ["programmes", slug] as const,
  space: (slug: string, track: string) =>
    queryOptions({
      queryKey: [...programmes.all(slug), track],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/tracks/{track}/programme", {
            params: { path: { slug, track } },
            signal,
          }),
        ),
    }),
  list: (slug: string, { departement: department, theme }: ProgrammeFilters) =>
    infiniteQueryOptions({
      queryKey: [...programmes.all(slug), "list", department, theme],
      queryFn: ({ signal, pageParam: after }) =>
        body(
          api.GET("/api/v1/networks/{slug}/programmes", {
            params: {
              path: { slug },
              query: {
                limit: PAGE_SIZE,
                ...(department && { department }),
                ...(theme && { theme }),
                ...(after && { after }),
              },
            },
            signal,
          }),
        ),
      initialPageParam: "",
      getNextPageParam: (page) => page.next,
    }),
  synthesis: (slug: string) =>
    queryOptions({
      queryKey: [...programmes.all(slug), "synthesis"],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/programmes/synthesis", { params: { path: { slug } }, signal })),
    }),
};

/** The same synthesis as a file for a spreadsheet. */
export const synthesisFile = (slug: string) =>
  body(
    api.GET("/api/v1/networks/{slug}/programmes/synthesis/csv", {
      params: { path: { slug } },
      parseAs: "blob",
    }),
  );
