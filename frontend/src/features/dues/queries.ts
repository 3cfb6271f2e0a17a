import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type { Fee, FeeState, NewFeeRule, Payment } from "@/lib/model";

const PAGE_SIZE = 50;
const key = (slug: string, year: number) => ["dues", slug, year] as const;

export const dues = {
  all: ["dues"] as const,
  year: (slug: string, year: number) =>
    queryOptions({
      queryKey: [...key(slug, year), "totals"],
      queryFn: ({ signal }) =>
        body(api.GET("/api/v1/networks/{slug}/dues/{year}", { params: { path: { slug, year } }, signal })),
    }),
  fees: (slug: string, year: number, state?: FeeState, after?: string) =>
    queryOptions({
      queryKey: [...key(slug, year), "fees", state ?? "", after ?? ""],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/dues/{year}/fees", {
            params: {
              path: { slug, year },
              query: { limit: PAGE_SIZE, ...(state && { state }), ...(after && { after }) },
            },
            signal,
          }),
        ),
      placeholderData: keepPreviousData,
    }),
  mine: queryOptions({
    queryKey: ["mine", "fees"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/me/fees", { signal }))).items,
  }),
};

const ofFee = ({ network: slug, id, version }: Fee) => ({
  path: { slug, id },
  header: { "If-Match": `"${version}"` },
});

export const decideRule = (slug: string, year: number, rule: NewFeeRule) =>
  body(
    api.POST("/api/v1/networks/{slug}/dues/{year}/rules", { params: { path: { slug, year } }, body: rule }),
  );

export const issueFees = (slug: string, year: number) =>
  body(api.POST("/api/v1/networks/{slug}/dues/{year}/issuance", { params: { path: { slug, year } } }));

export const payFee = (fee: Fee, payment: Payment) =>
  body(api.PUT("/api/v1/networks/{slug}/fees/{id}/payment", { params: ofFee(fee), body: payment }));

export const waiveFee = (fee: Fee, reason: string) =>
  body(api.PUT("/api/v1/networks/{slug}/fees/{id}/waiver", { params: ofFee(fee), body: { reason } }));

export const reopenFee = (fee: Fee) =>
  body(api.DELETE("/api/v1/networks/{slug}/fees/{id}/settlement", { params: ofFee(fee) }));
