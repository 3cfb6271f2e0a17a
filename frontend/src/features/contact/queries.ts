import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { ContactReport, ReportDecision, ReportReason } from "@/lib/model";

const PAGE_SIZE = 50;

export const contact = {
  received: (id: string) =>
    queryOptions({
      queryKey: ["contact", "received", id],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/me/messages/{id}", { params: { path: { id } }, signal })),
    }),
  reports: (slug: string, open: boolean) =>
    queryOptions({
      queryKey: ["contact", slug, "reports", open],
      queryFn: async ({ signal }) =>
        (
          await body(
            api.GET("/api/v1/networks/{slug}/contact-reports", {
              params: { path: { slug }, query: { open, limit: PAGE_SIZE } },
              signal,
            }),
          )
        ).items,
    }),
};

export const answerMessage = (id: string, message: string, shareAddress: boolean) =>
  body(
    api.POST("/api/v1/me/messages/{id}/answer", {
      params: { path: { id } },
      body: { message, shareAddress },
    }),
  );

export const reportMessage = (
  id: string,
  report: { reason: ReportReason; comment: string; excerpt: string },
) =>
  body(
    api.POST("/api/v1/me/messages/{id}/report", {
      params: { path: { id } },
      body: {
        reason: report.reason,
        ...(report.comment.trim() && { comment: report.comment.trim() }),
        ...(report.excerpt.trim() && { excerpt: report.excerpt.trim() }),
      },
    }),
  );

export const decideReport = (slug: string, { id, version }: ContactReport, decision: ReportDecision) =>
  body(
    api.PUT("/api/v1/networks/{slug}/contact-reports/{id}/decision", {
      params: { path: { slug, id }, header: { "If-Match": `"${version}"` } },
      body: { decision },
    }),
  );
