import { queryOptions } from "@tanstack/react-query";
import { api, body, tagged } from "./api";
import type { ConsentAudience } from "./model";

/** What the signed-in person has written or decided, read by several screens. */
export const mine = {
  profile: queryOptions({
    queryKey: ["mine", "profile"],
    queryFn: ({ signal }) => tagged(api.GET("/api/v1/me/profile", { signal })),
  }),
  mandates: queryOptions({
    queryKey: ["mine", "mandates"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/me/mandates", { signal }))).items,
  }),
  positions: queryOptions({
    queryKey: ["mine", "positions"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/me/positions", { signal }))).items,
  }),
  entry: (slug: string) =>
    queryOptions({
      queryKey: ["mine", "entry", slug],
      queryFn: ({ signal }) =>
        tagged(api.GET("/api/v1/me/networks/{slug}/entry", { params: { path: { slug } }, signal })),
    }),
  renewals: queryOptions({
    queryKey: ["mine", "mandates", "asked"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/me/renewals", { signal }))).items,
  }),
  memberships: queryOptions({
    queryKey: ["mine", "memberships"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/me/memberships", { signal }))).items,
  }),
  consents: queryOptions({
    queryKey: ["mine", "consents"],
    queryFn: ({ signal }) => body(api.GET("/api/v1/me/consents", { signal })),
  }),
  transmissions: queryOptions({
    queryKey: ["mine", "transmissions"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/me/transmissions", { signal }))).items,
  }),
};

/** Whether an agreement is about my entry, rather than about my testimonial. */
export const isAboutEntry = ({ audience }: Pick<ConsentAudience, "audience">) =>
  audience !== "TESTIMONIAL" && audience !== "PHOTO";
