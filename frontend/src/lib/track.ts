import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./api";

/** A track of support, where its pages find it. */
export type Track = { slug: string; track: string };

/** What was read of tracks beside the tracks themselves. */
export const aroundTracks = ["track"] as const;

/** What was read of a track: what one page changes, the others read again. */
export const trackKey = ({ slug, track }: Track) => [...aroundTracks, slug, track] as const;

/** The track itself, and whether who reads it is one of its advisers. */
export const trackOf = (id: string) =>
  queryOptions({
    queryKey: ["support", "track", id],
    queryFn: ({ signal }) => body(api.GET("/api/v1/tracks/{id}", { params: { path: { id } }, signal })),
  });
