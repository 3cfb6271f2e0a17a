import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { Initiative, InitiativeInput } from "@/lib/model";
import { type Track, trackKey } from "@/lib/track";

const versioned = (of: Track, { id, version }: Initiative) => ({
  path: { ...of, id },
  header: { "If-Match": `"${version}"` },
});

export const initiatives = {
  list: (of: Track) =>
    queryOptions({
      queryKey: [...trackKey(of), "initiatives"],
      queryFn: async ({ signal }) =>
        (
          await body(
            api.GET("/api/v1/networks/{slug}/tracks/{track}/initiatives", { params: { path: of }, signal }),
          )
        ).items,
    }),
  articulation: (of: Track) =>
    queryOptions({
      queryKey: [...trackKey(of), "articulation"],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/tracks/{track}/articulation", { params: { path: of }, signal }),
        ),
    }),
};

export const add = (of: Track, said: InitiativeInput) =>
  body(api.POST("/api/v1/networks/{slug}/tracks/{track}/initiatives", { params: { path: of }, body: said }));

export const change = (of: Track, initiative: Initiative, said: InitiativeInput) =>
  body(
    api.PUT("/api/v1/networks/{slug}/tracks/{track}/initiatives/{id}", {
      params: versioned(of, initiative),
      body: said,
    }),
  );

export const remove = (of: Track, initiative: Initiative) =>
  body(
    api.DELETE("/api/v1/networks/{slug}/tracks/{track}/initiatives/{id}", {
      params: versioned(of, initiative),
    }),
  );
