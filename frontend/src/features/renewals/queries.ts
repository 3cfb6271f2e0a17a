import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { MandateKind, Renewal } from "@/lib/model";

const PAGE_SIZE = 50;

export const renewals = {
  all: (slug: string) =>
    queryOptions({
      queryKey: ["renewals", slug],
      queryFn: async ({ signal }) =>
        (await body(api.GET("/api/v1/networks/{slug}/renewals", { params: { path: { slug } }, signal })))
          .items,
    }),
  unanswered: (slug: string, id: string, after: string | undefined) =>
    queryOptions({
      queryKey: ["renewals", slug, id, after ?? ""],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/renewals/{id}/unanswered", {
            params: { path: { slug, id }, query: { limit: PAGE_SIZE, ...(after && { after }) } },
            signal,
          }),
        ),
    }),
};

export const planRenewal = (slug: string, kind: MandateKind, endDate: string) =>
  body(
    api.GET("/api/v1/networks/{slug}/renewals/plan", {
      params: { path: { slug }, query: { kind, endDate } },
    }),
  );

export const startRenewal = (slug: string, kind: MandateKind, endDate: string, mandates: number) =>
  body(
    api.POST("/api/v1/networks/{slug}/renewals", {
      params: { path: { slug } },
      body: { kind, endDate, mandates },
    }),
  );

export const remind = (slug: string, id: string) =>
  body(api.POST("/api/v1/networks/{slug}/renewals/{id}/reminders", { params: { path: { slug, id } } }));

export const undoRenewal = (slug: string, { id, version }: Renewal) =>
  body(
    api.DELETE("/api/v1/networks/{slug}/renewals/{id}", {
      params: { path: { slug, id }, header: { "If-Match": `"${version}"` } },
    }),
  );
