import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, body } from "./api";
import { number } from "./format";
import type { MyNetwork } from "./model";

const MOST_TOLD = 99;

const WORKING = ["animation", "administration", "conseil", "dpo"];

/** What waits in a network for who runs it or advises in it; asked anew each time that a page shows it. */
const worklist = (slug: string) =>
  queryOptions({
    queryKey: ["worklist", slug],
    queryFn: async ({ signal }) =>
      (await body(api.GET("/api/v1/networks/{slug}/worklist", { params: { path: { slug } }, signal }))).items,
    staleTime: 0,
  });

/** Nothing, without a question, for who does neither. */
export const useWorklist = (network: MyNetwork) =>
  useQuery({
    ...worklist(network.slug),
    enabled: network.functions.some((held) => WORKING.includes(held)),
  });

/** « 12 », « 99+ »: beyond, how many exactly says no more. */
export const upTo99 = (count: number) => (count > MOST_TOLD ? `${number(MOST_TOLD)}+` : number(count));
