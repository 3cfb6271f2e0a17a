import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { Expert, ExpertInput, ExpertProposalQuestion, ExpertState } from "@/lib/model";
import { isProblem } from "@/lib/problem";
import { type ExpertFilters, routeOf } from "./expert-filters";

const PAGE_SIZE = 50;
const at = (slug: string) => ({ path: { slug } });
const versioned = (slug: string, { id, version = 0 }: Expert) => ({
  path: { slug, id },
  header: { "If-Match": `"${version}"` },
});

export const experts = {
  all: (slug: string) => ["experts", slug] as const,
  list: (slug: string, filters: ExpertFilters) =>
    infiniteQueryOptions({
      queryKey: [...experts.all(slug), "list", filters],
      queryFn: ({ signal, pageParam: after }) => {
        const { q, competence: skill, lieu: place } = filters;
        const procurement = routeOf(filters);
        return body(
          api.GET("/api/v1/networks/{slug}/experts", {
            params: {
              ...at(slug),
              query: {
                limit: PAGE_SIZE,
                ...(q && { q }),
                ...(skill && { skill }),
                ...(place && { place }),
                ...(procurement && { procurement }),
                ...(after && { after }),
              },
            },
            signal,
          }),
        );
      },
      initialPageParam: "",
      getNextPageParam: (page) => page.next,
    }),
  desk: (slug: string, state: ExpertState | undefined) =>
    infiniteQueryOptions({
      queryKey: [...experts.all(slug), "desk", state],
      queryFn: ({ signal, pageParam: after }) =>
        body(
          api.GET("/api/v1/networks/{slug}/expert-applications", {
            params: {
              ...at(slug),
              query: { limit: PAGE_SIZE, ...(state && { state }), ...(after && { after }) },
            },
            signal,
          }),
        ),
      initialPageParam: "",
      getNextPageParam: (page) => page.next,
    }),
  one: (slug: string, id: string) =>
    queryOptions({
      queryKey: [...experts.all(slug), "one", id],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/experts/{id}", { params: { path: { slug, id } }, signal })),
    }),
  /** One's own application, or `null` as long as there is none. */
  mine: (slug: string) =>
    queryOptions({
      queryKey: [...experts.all(slug), "mine"],
      queryFn: async ({ signal }) => {
        try {
          return await body(api.GET("/api/v1/networks/{slug}/experts/me", { params: at(slug), signal }));
        } catch (refusal) {
          if (isProblem(refusal, 404)) return null;
          throw refusal;
        }
      },
    }),
  charter: (slug: string, language: string) =>
    queryOptions({
      queryKey: ["expert-charter", slug, language],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/expert-charter", { params: at(slug), signal })),
    }),
  evaluations: (slug: string, id: string) =>
    queryOptions({
      queryKey: [...experts.all(slug), "evaluations", id],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/experts/{id}/evaluations", {
            params: { path: { slug, id } },
            signal,
          }),
        ),
    }),
  proposals: (slug: string) =>
    queryOptions({
      queryKey: [...experts.all(slug), "proposals"],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/expert-proposals", { params: at(slug), signal })),
    }),
};

export const apply = (slug: string, card: ExpertInput, charterSha256: string, onBehalf: boolean) =>
  body(
    api.POST("/api/v1/networks/{slug}/experts", {
      params: at(slug),
      body: { card, charterSha256, onBehalf },
    }),
  );

export const change = (slug: string, expert: Expert, card: ExpertInput) =>
  body(api.PUT("/api/v1/networks/{slug}/experts/{id}", { params: versioned(slug, expert), body: card }));

export const withdraw = (slug: string) =>
  body(api.DELETE("/api/v1/networks/{slug}/experts/me", { params: at(slug) }));

export const vet = (slug: string, expert: Expert) =>
  body(api.PUT("/api/v1/networks/{slug}/experts/{id}/vetting", { params: versioned(slug, expert) }));

export const refuse = (slug: string, expert: Expert, reason: string) =>
  body(
    api.PUT("/api/v1/networks/{slug}/experts/{id}/refusal", {
      params: versioned(slug, expert),
      body: { reason },
    }),
  );

export const suspend = (slug: string, expert: Expert, reason: string) =>
  body(
    api.PUT("/api/v1/networks/{slug}/experts/{id}/suspension", {
      params: versioned(slug, expert),
      body: { reason },
    }),
  );

export const propose = (slug: string, question: ExpertProposalQuestion) =>
  body(api.POST("/api/v1/networks/{slug}/expert-proposals", { params: at(slug), body: question }));
