import { queryOptions, useQuery } from "@tanstack/react-query";
import { accountKey } from "./account-key";
import { api, body } from "./api";
import { useSession } from "./use-session";

export const me = queryOptions({
  queryKey: ["me"],
  queryFn: async ({ signal }) => {
    const known = await body(api.GET("/api/v1/me", { signal }));
    accountKey.forget();
    return known;
  },
  staleTime: 5 * 60_000,
});

/** The signed-in person with their networks; `undefined` while unknown or for a visitor. */
export function useMe() {
  const { isSignedIn } = useSession();
  return useQuery({ ...me, enabled: isSignedIn }).data;
}

/** What the signed-in person is in this network; `undefined` for someone from outside. */
export function useMyNetwork(slug: string | undefined) {
  return useMe()?.networks.find((network) => network.slug === slug);
}
