import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, body, tagged } from "@/lib/api";
import { trackOf } from "@/lib/track";
import { at, link, of, sessionAt } from "./params";

export const support = {
  all: ["support"] as const,
  /** Those to be qualified, or all of them. */
  requests: (slug: string, which: "/waiting" | "") =>
    infiniteQueryOptions({
      queryKey: [...support.all, slug, "requests", which],
      queryFn: ({ signal, pageParam: after }) =>
        body(
          api.GET(`/api/v1/networks/{slug}/support/requests${which}`, {
            params: { ...at(slug), query: { ...(after && { after }) } },
            signal,
          }),
        ),
      initialPageParam: "",
      getNextPageParam: (page) => page.next,
    }),
  request: (slug: string, id: string) =>
    queryOptions({
      queryKey: [...support.all, slug, "request", id],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/support/requests/{id}", {
            params: { path: { slug, id } },
            signal,
          }),
        ),
    }),
  replies: (slug: string, id: string) =>
    queryOptions({
      queryKey: [...support.all, slug, "replies", id],
      queryFn: async ({ signal }) =>
        (
          await body(
            api.GET("/api/v1/networks/{slug}/support/requests/{id}/replies", {
              params: { path: { slug, id } },
              signal,
            }),
          )
        ).items,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  advisers: (slug: string) =>
    queryOptions({
      queryKey: [...support.all, slug, "advisers"],
      queryFn: async ({ signal }) =>
        (await body(api.GET("/api/v1/networks/{slug}/support/advisers", { params: at(slug), signal }))).items,
    }),
  tracks: (slug: string, ended: boolean) =>
    queryOptions({
      queryKey: [...support.all, slug, "tracks", ended],
      queryFn: async ({ signal }) =>
        (
          await body(
            api.GET("/api/v1/networks/{slug}/support/tracks", {
              params: { ...at(slug), query: { ended } },
              signal,
            }),
          )
        ).items,
    }),
  cadence: (slug: string) =>
    queryOptions({
      queryKey: [...support.all, slug, "cadence"],
      queryFn: ({ signal }) => body(api.GET("/api/v1/networks/{slug}/cadence", { params: at(slug), signal })),
    }),
  mine: queryOptions({
    queryKey: ["support", "mine"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/me/tracks", { signal }))).items,
  }),
  myRequests: (slug: string) =>
    queryOptions({
      queryKey: [...support.all, slug, "my-requests"],
      queryFn: async ({ signal }) =>
        (await body(api.GET("/api/v1/networks/{slug}/support/my-requests", { params: at(slug), signal })))
          .items,
    }),
  track: trackOf,
  sessions: (id: string) =>
    queryOptions({
      queryKey: [...support.all, "track", id, "sessions"],
      queryFn: async ({ signal }) =>
        (await body(api.GET("/api/v1/tracks/{id}/sessions", { params: of(id), signal }))).items,
    }),
  documents: (id: string) =>
    queryOptions({
      queryKey: [...support.all, "track", id, "documents"],
      queryFn: async ({ signal }) =>
        (await body(api.GET("/api/v1/tracks/{id}/documents", { params: of(id), signal }))).items,
    }),
  minutes: (track: string, session: string) =>
    queryOptions({
      queryKey: [...support.all, "track", track, "minutes", session],
      queryFn: ({ signal }) =>
        tagged(
          api.GET("/api/v1/tracks/{id}/sessions/{session}/minutes", {
            params: sessionAt({ track, id: session }),
            signal,
          }),
        ),
    }),
  version: (track: string, session: string, version: number) =>
    queryOptions({
      queryKey: [...support.all, "track", track, "minutes", session, version],
      queryFn: async ({ signal }) =>
        (
          await body(
            api.GET("/api/v1/tracks/{id}/sessions/{session}/minutes/versions/{version}", {
              params: { path: { id: track, session, version } },
              signal,
            }),
          )
        ).content,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  notes: (track: string, session: string) =>
    queryOptions({
      queryKey: [...support.all, "track", track, "notes", session],
      queryFn: ({ signal }) =>
        tagged(
          api.GET("/api/v1/tracks/{id}/sessions/{session}/private-notes", {
            params: sessionAt({ track, id: session }),
            signal,
          }),
        ),
    }),
  invitation: (secret: string) =>
    queryOptions({
      queryKey: [...support.all, "invitation", secret],
      queryFn: ({ signal }) => body(api.GET("/api/v1/track-invitation", { ...link(secret), signal })),
      retry: false,
    }),
};
