import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { NewSympathiser, Sympathiser } from "@/lib/model";

const PAGE_SIZE = 50;
const byLink = (link: string) => ({ params: { header: { "X-Link-Token": link } } });

export const sympathisers = {
  all: (slug: string) => ["sympathisers", slug] as const,
  page: (slug: string, after?: string) =>
    queryOptions({
      queryKey: [...sympathisers.all(slug), after ?? ""],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/sympathisers", {
            params: { path: { slug }, query: { limit: PAGE_SIZE, ...(after && { after }) } },
            signal,
          }),
        ),
    }),
  objection: (link: string) =>
    queryOptions({
      queryKey: ["objection", link],
      queryFn: ({ signal }) => body(api.GET("/api/v1/objection", { ...byLink(link), signal })),
      retry: false,
    }),
};

const at = (slug: string, { id, version }: Sympathiser) => ({
  path: { slug, id },
  header: { "If-Match": `"${version}"` },
});

export const record = (slug: string, known: NewSympathiser) =>
  body(api.POST("/api/v1/networks/{slug}/sympathisers", { params: { path: { slug } }, body: known }));

export const tell = (slug: string, known: Sympathiser) =>
  body(api.PUT("/api/v1/networks/{slug}/sympathisers/{id}/notice", { params: at(slug, known) }));

export const meet = (slug: string, known: Sympathiser, on: string) =>
  body(
    api.PUT("/api/v1/networks/{slug}/sympathisers/{id}/contact", {
      params: at(slug, known),
      body: { on },
    }),
  );

export const remove = (slug: string, { id }: Sympathiser) =>
  body(api.DELETE("/api/v1/networks/{slug}/sympathisers/{id}", { params: { path: { slug, id } } }));

export const object = (link: string) => body(api.POST("/api/v1/objection", byLink(link)));
