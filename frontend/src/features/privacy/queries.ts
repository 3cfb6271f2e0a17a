import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import { download } from "@/lib/download";
import type { components } from "@/lib/schema";

type Schemas = components["schemas"];
export type DataRequest = Schemas["DataRequest"];
export type RequestKind = Schemas["RequestKind"];
export type RequestState = Schemas["RequestState"];
export type ConsentForm = Schemas["ConsentForm"];

export const privacy = {
  rules: queryOptions({
    queryKey: ["rules"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/rules", { signal }))).items,
  }),
  requests: queryOptions({
    queryKey: ["mine", "data-requests"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/me/data-requests", { signal }))).items,
  }),
  erasure: queryOptions({
    queryKey: ["mine", "erasure"],
    queryFn: ({ signal }) => body(api.GET("/api/v1/me/erasure", { signal })),
    staleTime: 0,
  }),
  queue: (slug: string, closed: boolean, after?: string) =>
    queryOptions({
      queryKey: ["stewardship", slug, "data-requests", closed, after ?? ""],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/data-requests", {
            params: { path: { slug }, query: { closed, limit: 50, ...(after && { after }) } },
            signal,
          }),
        ),
    }),
  removals: (slug: string) =>
    queryOptions({
      queryKey: ["stewardship", slug, "account-removals"],
      queryFn: async ({ signal }) =>
        (
          await body(
            api.GET("/api/v1/networks/{slug}/account-removals", { params: { path: { slug } }, signal }),
          )
        ).items,
    }),
  forms: (slug: string) =>
    queryOptions({
      queryKey: ["stewardship", slug, "consent-forms"],
      queryFn: async ({ signal }) =>
        (await body(api.GET("/api/v1/networks/{slug}/consent-forms", { params: { path: { slug } }, signal })))
          .items,
    }),
  members: (slug: string, q: string) =>
    queryOptions({
      queryKey: ["stewardship", slug, "members", q],
      queryFn: async ({ signal }) =>
        (
          await body(
            api.GET("/api/v1/networks/{slug}/directory", {
              params: { path: { slug }, query: { q, limit: 6 } },
              signal,
            }),
          )
        ).items,
    }),
};

/** Fetches a copy with the person's token and hands it over as a file. */
export async function takeMyData(format: "json" | "pdf") {
  const call =
    format === "pdf"
      ? api.GET("/api/v1/me/data.pdf", { parseAs: "blob" })
      : api.GET("/api/v1/me/data", { parseAs: "blob" });
  download((await body(call as Promise<never>)) as Blob, `essaim-mes-donnees.${format}`);
}

export const eraseMe = (confirmation: "EFFACER" | "ERASE") =>
  body(api.POST("/api/v1/me/erasure", { body: { confirmation } }));

export function useAsk() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: Schemas["NewDataRequest"]) =>
      body(api.POST("/api/v1/me/data-requests", { body: asked })),
    onSuccess: () => client.invalidateQueries({ queryKey: privacy.requests.queryKey }),
  });
}

const params = (slug: string, { id, version }: DataRequest) => ({
  path: { slug, id },
  header: { "If-Match": `"${version}"` },
});

/** Takes a request to its next step; the queue is read again. */
export function useStep(slug: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ request, step }: { request: DataRequest; step: Schemas["RequestStep"] }) =>
      body(
        api.PUT("/api/v1/networks/{slug}/data-requests/{id}/state", {
          params: params(slug, request),
          body: step,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ["stewardship", slug] }),
  });
}

export function useExtension(slug: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ request, reason }: { request: DataRequest; reason: string }) =>
      body(
        api.PUT("/api/v1/networks/{slug}/data-requests/{id}/extension", {
          params: params(slug, request),
          body: { reason },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ["stewardship", slug] }),
  });
}

export function useRemovalDone(slug: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      body(
        api.PUT("/api/v1/networks/{slug}/account-removals/{id}/completion", {
          params: { path: { slug, id } },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: privacy.removals(slug).queryKey }),
  });
}

export type SignedForm = { entry: string; form: ConsentForm; signedOn: string; file: File };

/** Sends the scan as it is; what it says is in the address. */
export const recordOnPaper = (slug: string, { entry, form, signedOn, file }: SignedForm) =>
  body(
    api.POST("/api/v1/networks/{slug}/directory/{id}/paper-consents", {
      params: {
        path: { slug, id: entry },
        query: {
          audience: form.audience,
          ...(form.partner && { partner: form.partner }),
          signedOn,
          textSha256: form.text.sha256,
          name: file.name.slice(-160),
        },
      },
      headers: { "Content-Type": file.type },
      body: file as unknown as string,
      bodySerializer: (content) => content as never,
    }),
  );
