import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { InitiativeKind, PeerAgreement, PeerAgreementInput } from "@/lib/model";
import { type Track, trackKey } from "@/lib/track";

export const peers = {
  /** Read anew each time: whoever withdrew a moment ago is not shown. */
  list: (of: Track) =>
    queryOptions({
      queryKey: [...trackKey(of), "peers"],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/tracks/{track}/peers", { params: { path: of }, signal })),
      staleTime: 0,
    }),
  agreement: (of: Track) =>
    queryOptions({
      queryKey: [...trackKey(of), "agreement"],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/tracks/{track}/peer-agreement", { params: { path: of }, signal }),
        ),
    }),
  /** The themes and kinds of what the collectivité does: what it may agree to show. */
  done: (of: Track) =>
    queryOptions({
      queryKey: [...trackKey(of), "done"],
      queryFn: async ({ signal }) => {
        const { items } = await body(
          api.GET("/api/v1/networks/{slug}/tracks/{track}/initiatives", { params: { path: of }, signal }),
        );
        return {
          themes: [...new Set(items.flatMap(({ themes }) => themes))].slice(0, 10),
          initiatives: [...new Set<InitiativeKind>(items.map(({ kind }) => kind))],
        };
      },
    }),
};

export const agree = (of: Track, said: PeerAgreementInput, known?: PeerAgreement) =>
  body(
    api.PUT("/api/v1/networks/{slug}/tracks/{track}/peer-agreement", {
      params: { path: of, ...(known && { header: { "If-Match": `"${known.version}"` } }) },
      body: said,
    }),
  );

export const withdraw = (of: Track) =>
  body(api.DELETE("/api/v1/networks/{slug}/tracks/{track}/peer-agreement", { params: { path: of } }));
