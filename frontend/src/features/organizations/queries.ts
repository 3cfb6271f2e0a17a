import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, body, tagged } from "@/lib/api";
import type { Invitation, NewContribution, NewInvitation, Organization, Seat } from "@/lib/model";
import type { components } from "@/lib/schema";

const PAGE_SIZE = 50;
const of = (slug: string, id: string) => ["organizations", slug, id] as const;
const byLink = (link: string) => ({ params: { header: { "X-Link-Token": link } } });
const here = ({ network: slug, id }: Organization) => ({ slug, id });

export const organizations = {
  list: (slug: string, q: string) =>
    infiniteQueryOptions({
      queryKey: ["organizations", slug, "list", q],
      queryFn: ({ signal, pageParam: after }) =>
        body(
          api.GET("/api/v1/networks/{slug}/organizations", {
            params: { path: { slug }, query: { limit: PAGE_SIZE, ...(q && { q }), ...(after && { after }) } },
            signal,
          }),
        ),
      initialPageParam: "",
      getNextPageParam: (page) => page.next,
    }),
  one: (slug: string, id: string) =>
    queryOptions({
      queryKey: of(slug, id),
      queryFn: ({ signal }) =>
        tagged(
          api.GET("/api/v1/networks/{slug}/organizations/{id}", { params: { path: { slug, id } }, signal }),
        ),
    }),
  seats: (slug: string, id: string) =>
    queryOptions({
      queryKey: [...of(slug, id), "seats"],
      queryFn: async ({ signal }) =>
        (
          await body(
            api.GET("/api/v1/networks/{slug}/organizations/{id}/seats", {
              params: { path: { slug, id } },
              signal,
            }),
          )
        ).items,
    }),
  invitations: (slug: string, id: string) =>
    queryOptions({
      queryKey: [...of(slug, id), "invitations"],
      queryFn: async ({ signal }) =>
        (
          await body(
            api.GET("/api/v1/networks/{slug}/organizations/{id}/invitations", {
              params: { path: { slug, id } },
              signal,
            }),
          )
        ).items,
    }),
  balance: (slug: string, id: string, year: number) =>
    queryOptions({
      queryKey: [...of(slug, id), "balance", year],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/organizations/{id}/contributions", {
            params: { path: { slug, id }, query: { year } },
            signal,
          }),
        ),
    }),
  fees: (slug: string, id: string) =>
    queryOptions({
      queryKey: [...of(slug, id), "fees"],
      queryFn: async ({ signal }) =>
        (
          await body(
            api.GET("/api/v1/networks/{slug}/organizations/{id}/fees", {
              params: { path: { slug, id } },
              signal,
            }),
          )
        ).items,
    }),
};

/** What the link of an invitation opens; read again once signed in, to know whether it is for this account. */
export const received = (link: string, isSignedIn: boolean) =>
  queryOptions({
    queryKey: ["invitation", link, isSignedIn],
    queryFn: ({ signal }) => body(api.GET("/api/v1/invitation", { ...byLink(link), signal })),
    retry: false,
  });

export const acceptInvitation = (link: string) =>
  body(api.PUT("/api/v1/invitation/acceptance", byLink(link)));

export const changeOrganization = (
  organization: Organization,
  change: components["schemas"]["OrganizationPatch"],
  etag: string,
) =>
  tagged(
    api.PATCH("/api/v1/networks/{slug}/organizations/{id}", {
      params: { path: here(organization), header: { "If-Match": etag } },
      headers: { "Content-Type": "application/merge-patch+json" },
      body: change,
    }),
  );

export const resignOrganization = (organization: Organization, reason: string) =>
  body(
    api.PUT("/api/v1/networks/{slug}/organizations/{id}/resignation", {
      params: { path: here(organization) },
      body: reason ? { reason } : {},
    }),
  );

export const endSeat = (organization: Organization, { id: seat = "" }: Seat) =>
  body(
    api.PUT("/api/v1/networks/{slug}/organizations/{id}/seats/{seat}/end", {
      params: { path: { ...here(organization), seat } },
    }),
  );

export const invite = (organization: Organization, offered: NewInvitation) =>
  body(
    api.POST("/api/v1/networks/{slug}/organizations/{id}/invitations", {
      params: { path: here(organization) },
      body: offered,
    }),
  );

export const remind = (organization: Organization, { id: invitation }: Invitation) =>
  body(
    api.POST("/api/v1/networks/{slug}/organizations/{id}/invitations/{invitation}/reminder", {
      params: { path: { ...here(organization), invitation } },
    }),
  );

export const revoke = (organization: Organization, { id: invitation }: Invitation) =>
  body(
    api.DELETE("/api/v1/networks/{slug}/organizations/{id}/invitations/{invitation}", {
      params: { path: { ...here(organization), invitation } },
    }),
  );

export const recordContribution = (organization: Organization, given: NewContribution) =>
  body(
    api.POST("/api/v1/networks/{slug}/organizations/{id}/contributions", {
      params: { path: here(organization) },
      body: given,
    }),
  );

export const removeContribution = (organization: Organization, contribution: string) =>
  body(
    api.DELETE("/api/v1/networks/{slug}/organizations/{id}/contributions/{contribution}", {
      params: { path: { ...here(organization), contribution } },
    }),
  );
