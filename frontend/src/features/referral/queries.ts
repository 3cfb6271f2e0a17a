import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/lib/api";
import type {
  ExpertProposalQuestion,
  NewEvaluation,
  NewReferral,
  Referral,
  ReferralState,
} from "@/lib/model";
import { trackOf } from "@/lib/track";

/** The states to which one goes; nothing goes back to being proposed. */
export type Step = Exclude<ReferralState, "PROPOSED">;

const at = (slug: string, track: string) => ({ path: { slug, track } });

export const referrals = {
  list: (slug: string, track: string) =>
    queryOptions({
      queryKey: ["referrals", slug, track],
      queryFn: ({ signal }) =>
        body(
          api.GET("/api/v1/networks/{slug}/tracks/{track}/referrals", { params: at(slug, track), signal }),
        ),
    }),
  track: trackOf,
};

export const askForExperts = (slug: string, question: ExpertProposalQuestion) =>
  body(api.POST("/api/v1/networks/{slug}/expert-proposals", { params: { path: { slug } }, body: question }));

export const propose = (slug: string, track: string, said: NewReferral) =>
  body(api.POST("/api/v1/networks/{slug}/tracks/{track}/referrals", { params: at(slug, track), body: said }));

export const move = (slug: string, track: string, { id, version }: Referral, state: Step, outcome?: string) =>
  body(
    api.PUT("/api/v1/networks/{slug}/tracks/{track}/referrals/{id}/state", {
      params: { path: { slug, track, id }, header: { "If-Match": `"${version}"` } },
      body: { state, ...(outcome && { outcome }) },
    }),
  );

export const evaluate = (slug: string, track: string, { id }: Referral, said: NewEvaluation) =>
  body(
    api.PUT("/api/v1/networks/{slug}/tracks/{track}/referrals/{id}/evaluation", {
      params: { path: { slug, track, id } },
      body: said,
    }),
  );
