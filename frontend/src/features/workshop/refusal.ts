import { isProblem, ProblemError } from "@/lib/problem";

/** What the API says when somebody cannot register, and the sentence for it. */
const reasons = [
  ["Registration is not open", "closed"],
  ["You are registered already", "already"],
  ["people of this collectivité", "seatFull"],
  ["Too many people wait", "listFull"],
] as const;

/** Why one was not registered; nothing for a refusal of another kind. */
export function reasonOf(error: unknown) {
  const detail = error instanceof ProblemError && isProblem(error, 409) ? error.problem?.detail : undefined;
  return reasons.find(([said]) => detail?.includes(said))?.[1];
}
