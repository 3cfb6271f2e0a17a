import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import { env } from "@/lib/env";

/** How many people this reader may see in the directory; unknown below five. */
export const publicDirectorySize = (slug: string) =>
  queryOptions({
    queryKey: ["directory", slug, "size"],
    queryFn: async ({ signal }) => {
      const query = { limit: 1, total: true };
      const page = await body(
        api.GET("/api/v1/networks/{slug}/directory", { params: { path: { slug }, query }, signal }),
      );
      return page.total ?? null;
    },
    select: (total) => total ?? undefined,
    staleTime: 60_000,
  });

const membersOf = async (key: string) =>
  (await body(api.GET("/api/v1/places/{key}/members", { params: { path: { key } } }))).items;

/** The départements of several regions. */
export const departmentsOf = (regions: string[]) =>
  queryOptions({
    queryKey: ["places", "departments", regions],
    queryFn: async () => (await Promise.all(regions.map(membersOf))).flat(),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What members say of a network, the latest first. */
export const testimonialsOf = (slug: string) =>
  queryOptions({
    queryKey: ["testimonials", slug],
    queryFn: async ({ signal }) =>
      (await body(api.GET("/api/v1/networks/{slug}/testimonials", { params: { path: { slug } }, signal })))
        .items,
    staleTime: 60_000,
  });

/** Where the portrait beside a testimonial is, as long as it may be shown. */
export const portraitAddress = (slug: string, id: string) =>
  `${env().apiUrl}/api/v1/networks/${slug}/testimonials/${id}/portrait`;
