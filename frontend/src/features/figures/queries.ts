import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";

export const figures = {
  sheet: (slug: string, at: string | undefined, language: string) =>
    queryOptions({
      queryKey: ["figures", slug, at ?? "", language],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/kpis", {
            params: { path: { slug }, query: at ? { at } : {} },
            signal,
          }),
        ),
      placeholderData: keepPreviousData,
    }),
};

/** The same figures as a file for a spreadsheet. */
export const figuresFile = (slug: string, at: string | undefined) =>
  body(
    api.GET("/api/v1/networks/{slug}/kpis/csv", {
      params: { path: { slug }, query: at ? { at } : {} },
      parseAs: "blob",
    }),
  );
