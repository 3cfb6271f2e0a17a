import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { FundingSearch } from "@/lib/funding-search";
import type { Funding, FundingInput, FundingLead, LeadState } from "@/lib/model";
import { trackKey } from "@/lib/track";

const A_MOMENT = 4000;

export const fundings = {
  all: (slug: string) => ["fundings", slug] as const,
  list: (
    slug: string,
    { q, place, pour, type, theme, avant, tri, after, appels, terminees }: FundingSearch,
  ) =>
    queryOptions({
      queryKey: [
        ...fundings.all(slug),
        { q, place, pour, type, theme, avant, tri, after, appels, terminees },
      ],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/fundings", {
            params: {
              path: { slug },
              query: {
                ...(q && { q }),
                ...(place && { place }),
                ...(pour && { audience: pour }),
                ...(type && { type }),
                ...(theme && { category: theme }),
                ...(avant && { before: avant }),
                ...(appels && { calls: true }),
                ...(terminees && { past: true }),
                ...(tri === "NAME" && { sort: "NAME" as const }),
                ...(after && { after }),
              },
            },
            signal,
          }),
        ),
      placeholderData: keepPreviousData,
    }),
  one: (slug: string, id: string) =>
    queryOptions({
      queryKey: [...fundings.all(slug), id],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/fundings/{id}", { params: { path: { slug, id } }, signal })),
    }),
  tracks: () =>
    queryOptions({
      queryKey: ["support", "tracks-for-fundings"],
      queryFn: ({ signal }) => body(api.GET("/api/v1/me/tracks", { signal })),
    }),
  leads: (slug: string, track: string) =>
    queryOptions({
      queryKey: [...trackKey({ slug, track }), "funding-leads"],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/tracks/{track}/funding-leads", {
            params: { path: { slug, track } },
            signal,
          }),
        ),
    }),
  alerts: (slug: string, track: string, dismissed: boolean) =>
    queryOptions({
      queryKey: [...trackKey({ slug, track }), "funding-alerts", dismissed],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/tracks/{track}/funding-alerts", {
            params: { path: { slug, track }, query: { dismissed } },
            signal,
          }),
        ),
    }),
  reading: (slug: string) =>
    queryOptions({
      queryKey: ["funding-import", slug],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/funding-import", { params: { path: { slug } }, signal })),
      refetchInterval: ({ state }) => (state.data?.state === "RUNNING" ? A_MOMENT : false),
    }),
};

export const add = (slug: string, said: FundingInput) =>
  body(api.POST("/api/v1/networks/{slug}/fundings", { params: { path: { slug } }, body: said }));

export const change = (slug: string, { id, version }: Funding, said: FundingInput) =>
  body(
    api.PUT("/api/v1/networks/{slug}/fundings/{id}", {
      params: { path: { slug, id }, header: { "If-Match": `"${version}"` } },
      body: said,
    }),
  );

export const startReading = (slug: string) =>
  body(api.POST("/api/v1/networks/{slug}/funding-import", { params: { path: { slug } } }));

export const follow = (slug: string, track: string, funding: string) =>
  body(
    api.POST("/api/v1/networks/{slug}/tracks/{track}/funding-leads", {
      params: { path: { slug, track } },
      body: { funding },
    }),
  );

const dismissal = (slug: string, track: string, funding: string) => ({
  params: { path: { slug, track, funding } },
});

export const dismiss = (slug: string, track: string, funding: string) =>
  body(
    api.PUT(
      "/api/v1/networks/{slug}/tracks/{track}/funding-alerts/{funding}/dismissal",
      dismissal(slug, track, funding),
    ),
  );

export const restore = (slug: string, track: string, funding: string) =>
  body(
    api.DELETE(
      "/api/v1/networks/{slug}/tracks/{track}/funding-alerts/{funding}/dismissal",
      dismissal(slug, track, funding),
    ),
  );

export const move = (
  slug: string,
  track: string,
  { id, version }: FundingLead,
  state: LeadState,
  amountCents: number | undefined,
) =>
  body(
    api.PUT("/api/v1/networks/{slug}/tracks/{track}/funding-leads/{id}/state", {
      params: { path: { slug, track, id }, header: { "If-Match": `"${version}"` } },
      body: { state, ...(amountCents !== undefined && { amountCents }) },
    }),
  );
