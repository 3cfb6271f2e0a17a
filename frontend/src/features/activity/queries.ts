import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";

export type Days = { du?: string; au?: string };

const params = (slug: string, { du, au }: Days) => ({
  path: { slug },
  query: { ...(du && { from: du }), ...(au && { to: au }) },
});

export const activity = {
  sheet: (slug: string, days: Days, language: string) =>
    queryOptions({
      queryKey: ["activity", slug, days.du ?? "", days.au ?? "", language],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/support/figures", { params: params(slug, days), signal })),
      placeholderData: keepPreviousData,
    }),
};

/** The same figures as a file for a spreadsheet. */
export const activityFile = (slug: string, days: Days) =>
  body(
    api.GET("/api/v1/networks/{slug}/support/figures/csv", {
      params: params(slug, days),
      parseAs: "blob",
    }),
  );
