import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { RegisterFile, Verification } from "@/lib/model";

const PAGE_SIZE = 50;

export const register = {
  all: ["register"] as const,
  checked: (slug: string, verification: Verification | undefined, after: string | undefined) =>
    queryOptions({
      queryKey: [...register.all, slug, verification ?? "", after ?? ""],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/mandate-checks", {
            params: {
              path: { slug },
              query: { limit: PAGE_SIZE, ...(verification && { verification }), ...(after && { after }) },
            },
            signal,
          }),
        ),
    }),
};

/** Sends the file as it is: it is read row by row, and never whole in memory here or there. */
export const checkMandates = (slug: string, kind: RegisterFile, file: File, dryRun: boolean) =>
  body(
    api.POST("/api/v1/networks/{slug}/mandate-checks", {
      params: { path: { slug }, query: { file: kind, dryRun } },
      headers: { "Content-Type": "text/csv" },
      body: file as unknown as string,
      bodySerializer: (content) => content,
    }),
  );
