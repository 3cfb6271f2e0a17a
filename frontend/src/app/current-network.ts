import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMe } from "@/lib/me";
import { networks } from "@/lib/networks";

let lastVisited: string | undefined;

/** The network of the address; else the one visited last; else the first of the person. */
export function useCurrentNetwork() {
  const { slug: inAddress } = useParams({ strict: false });
  const mine = useMe()?.networks ?? [];
  if (inAddress) lastVisited = inAddress;
  const slug = inAddress ?? mine.find((network) => network.slug === lastVisited)?.slug ?? mine[0]?.slug;
  const { data: network } = useQuery({ ...networks.one(slug ?? ""), enabled: slug !== undefined });
  return { slug, network, membership: mine.find((candidate) => candidate.slug === slug) };
}
