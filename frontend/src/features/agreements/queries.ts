import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { NewAgreement, NewPartner } from "@/lib/model";

const path = (slug: string) => ({ params: { path: { slug } } });

export const agreements = {
  all: (slug: string) => ["agreements", slug] as const,
  list: (slug: string, after?: string) =>
    queryOptions({
      queryKey: [...agreements.all(slug), "list", after ?? ""],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/agreements", {
            params: { path: { slug }, query: after ? { after } : {} },
            signal,
          }),
        ),
    }),
  one: (slug: string, id: string) =>
    queryOptions({
      queryKey: [...agreements.all(slug), id],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/agreements/{id}", { params: { path: { slug, id } }, signal })),
    }),
  partners: (slug: string) =>
    queryOptions({
      queryKey: ["partners", slug],
      queryFn: async ({ signal }) =>
        (await body(api.GET("/api/v1/networks/{slug}/partners", { ...path(slug), signal }))).items,
    }),
};

export const addPartner = (slug: string, partner: NewPartner) =>
  body(api.POST("/api/v1/networks/{slug}/partners", { ...path(slug), body: partner }));

/** What each person would be told, before anything is made. */
export const readTexts = (slug: string, terms: NewAgreement) =>
  body(api.POST("/api/v1/networks/{slug}/agreements/texts", { ...path(slug), body: terms }));

export const makeAgreement = (slug: string, terms: NewAgreement) =>
  body(api.POST("/api/v1/networks/{slug}/agreements", { ...path(slug), body: terms }));

export type Step = "suspend" | "resume" | "end";

function take(slug: string, id: string, step: Step) {
  const of = { params: { path: { slug, id } } };
  if (step === "suspend") return body(api.PUT("/api/v1/networks/{slug}/agreements/{id}/suspension", of));
  if (step === "resume") return body(api.DELETE("/api/v1/networks/{slug}/agreements/{id}/suspension", of));
  return body(api.PUT("/api/v1/networks/{slug}/agreements/{id}/end", of));
}

/** Leads an agreement one step further in its life. */
export function useStep(slug: string, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => take(slug, id, step),
    onSettled: () => client.invalidateQueries({ queryKey: agreements.all(slug) }),
  });
}
