import { queryOptions } from "@tanstack/react-query";
import type { ListSearch } from "@/lib/address";
import { api, body } from "@/lib/api";
import type { Application, ApplicationState, Membership, MembershipState } from "@/lib/model";
import type { components } from "@/lib/schema";

const PAGE = 30;
const at = (slug: string, id: string) => ({ params: { path: { slug, id } } });

export const admission = {
  applications: (slug: string, { etat, after }: ListSearch) =>
    queryOptions({
      queryKey: ["applications", slug, "list", etat ?? "", after ?? ""],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/membership-applications", {
            params: {
              path: { slug },
              query: {
                limit: PAGE,
                ...(etat && { state: etat as ApplicationState }),
                ...(after && { after }),
              },
            },
            signal,
          }),
        ),
    }),
  application: (slug: string, id: string) =>
    queryOptions({
      queryKey: ["applications", slug, "one", id],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/membership-applications/{id}", { ...at(slug, id), signal })),
    }),
  members: (slug: string, { etat, q, after }: ListSearch) =>
    queryOptions({
      queryKey: ["memberships", slug, etat ?? "", q ?? "", after ?? ""],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/memberships", {
            params: {
              path: { slug },
              query: {
                limit: PAGE,
                ...(etat && { state: etat as MembershipState }),
                ...(q && { q }),
                ...(after && { after }),
              },
            },
            signal,
          }),
        ),
    }),
  charters: (slug: string) =>
    queryOptions({
      queryKey: ["charters", slug],
      queryFn: async ({ signal }) =>
        (
          await body(
            api.GET("/api/v1/networks/{slug}/charter/versions", { params: { path: { slug } }, signal }),
          )
        ).items,
    }),
  waiting: (slug: string) =>
    queryOptions({
      queryKey: ["charters", slug, "waiting"],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/charter/waiting", {
            params: { path: { slug }, query: { limit: 100 } },
            signal,
          }),
        ),
    }),
};

export type Decision =
  | { step: "review" }
  | { step: "approval"; confirmed: boolean }
  | { step: "question"; text: string }
  | { step: "refusal"; text: string };

export function decide(slug: string, id: string, decision: Decision): Promise<Application> {
  const here = at(slug, id);
  switch (decision.step) {
    case "review":
      return body(api.PUT("/api/v1/networks/{slug}/membership-applications/{id}/review", here));
    case "approval":
      return body(
        api.PUT("/api/v1/networks/{slug}/membership-applications/{id}/approval", {
          ...here,
          body: { confirmed: decision.confirmed },
        }),
      );
    case "question":
      return body(
        api.PUT("/api/v1/networks/{slug}/membership-applications/{id}/question", {
          ...here,
          body: { question: decision.text },
        }),
      );
    case "refusal":
      return body(
        api.PUT("/api/v1/networks/{slug}/membership-applications/{id}/refusal", {
          ...here,
          body: { reason: decision.text },
        }),
      );
  }
}

export const deliberation = (slug: string, id: string) =>
  body(
    api.GET("/api/v1/networks/{slug}/membership-applications/{id}/deliberation", {
      ...at(slug, id),
      parseAs: "blob",
    }),
  ) as Promise<unknown> as Promise<Blob>;

export type Care = "renewal" | "reinstatement" | "suspension" | "exclusion";

export function care(slug: string, member: Membership, step: Care, reason: string): Promise<Membership> {
  const { id, version } = member;
  const here = at(slug, id);
  switch (step) {
    case "renewal":
      return body(
        api.PUT("/api/v1/networks/{slug}/memberships/{id}/renewal", {
          params: { ...here.params, header: { "If-Match": `"${version}"` } },
        }),
      );
    case "reinstatement":
      return body(api.PUT("/api/v1/networks/{slug}/memberships/{id}/reinstatement", here));
    case "suspension":
      return body(
        api.PUT("/api/v1/networks/{slug}/memberships/{id}/suspension", { ...here, body: { reason } }),
      );
    case "exclusion":
      return body(
        api.PUT("/api/v1/networks/{slug}/memberships/{id}/exclusion", { ...here, body: { reason } }),
      );
  }
}

export const publish = (slug: string, charter: components["schemas"]["NewCharter"]) =>
  body(api.POST("/api/v1/networks/{slug}/charter/versions", { params: { path: { slug } }, body: charter }));
