import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { ImportKind } from "@/lib/model";

const PAGE_SIZE = 20;

export const imports = {
  all: (slug: string) => ["imports", slug] as const,
  page: (slug: string, after?: string) =>
    queryOptions({
      queryKey: [...imports.all(slug), after ?? ""],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/imports", {
            params: { path: { slug }, query: { limit: PAGE_SIZE, ...(after && { after }) } },
            signal,
          }),
        ),
    }),
};

/** The file goes as it is: it is not JSON, and its bytes say in which encoding it is. */
const asIs = (file: File) => ({
  body: file as unknown as string,
  bodySerializer: (content: unknown) => content as BodyInit,
  headers: { "Content-Type": "text/csv" },
});

export const tryFile = (slug: string, kind: ImportKind, file: File) =>
  body(
    api.POST("/api/v1/networks/{slug}/imports/checks", {
      params: { path: { slug }, query: { kind } },
      ...asIs(file),
    }),
  );

export const importFile = (slug: string, kind: ImportKind, file: File, invite: boolean, key: string) =>
  body(
    api.POST("/api/v1/networks/{slug}/imports", {
      params: {
        path: { slug },
        query: { kind, file: file.name.slice(0, 120), invite },
        header: { "Idempotency-Key": key },
      },
      ...asIs(file),
    }),
  );

export const undoImport = (slug: string, id: string, partial: boolean) =>
  body(
    api.DELETE("/api/v1/networks/{slug}/imports/{id}", {
      params: { path: { slug, id }, query: { partial } },
    }),
  );
