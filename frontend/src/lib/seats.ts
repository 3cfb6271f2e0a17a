import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, body } from "./api";
import type { MySeat } from "./model";
import { useSession } from "./use-session";

/** The organisations in which the signed-in person takes part. */
export const mySeats = queryOptions({
  queryKey: ["mine", "seats"],
  queryFn: async ({ signal }) => (await body(api.GET("/api/v1/me/seats", { signal }))).items,
  staleTime: 5 * 60_000,
});

const none: MySeat[] = [];

export function useMySeats(): MySeat[] {
  const { isSignedIn } = useSession();
  return useQuery({ ...mySeats, enabled: isSignedIn }).data ?? none;
}
