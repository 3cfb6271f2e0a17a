import { useMyNetwork } from "@/lib/me";

const TEAM = ["conseil", "animation", "administration"];

/** Whether the reader looks after the cycles of a network. */
export const useIsTeam = (slug: string) =>
  useMyNetwork(slug)?.functions.some((held) => TEAM.includes(held)) ?? false;
