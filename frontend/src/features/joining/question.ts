import type { MembershipForm, Network } from "@/lib/model";
import type { Draft } from "./draft";

/** What each question is given: what is typed, how to change it, and what is still missing, in words. */
export type Question = {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  errors: Record<string, string>;
  asked: MembershipForm;
  network: Network;
};
