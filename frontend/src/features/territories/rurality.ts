export type Rurality = "all" | "mostly" | "mixed" | "urban" | "none";

/** In words, what share of the people live in the small communes. */
export function rurality(ruralShare: number): Rurality {
  if (ruralShare >= 0.999) return "all";
  if (ruralShare >= 0.6) return "mostly";
  if (ruralShare > 0.4) return "mixed";
  return ruralShare > 0.001 ? "urban" : "none";
}
