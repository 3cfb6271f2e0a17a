const PARIS = "Europe/Paris";

/** The day in Paris, so many days from now, as `yyyy-MM-dd`. */
export const dayFromToday = (days = 0, now = Date.now()) =>
  new Date(now + days * 86_400_000).toLocaleDateString("sv-SE", { timeZone: PARIS });
