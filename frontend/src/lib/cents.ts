/** « 0,34 » or « 1 813.9 » as cents, to the hundredth of a cent; nothing for what is no amount. */
export function cents(typed: string): number | undefined {
  const text = typed.replace(/[\s\u00a0\u202f€]/g, "").replace(",", ".");
  if (!/^\d{1,7}(\.\d{1,6})?$/.test(text)) return undefined;
  return Math.round(Number(text) * 1_000_000) / 10_000;
}

/** Whole cents: what one pays. */
export function wholeCents(typed: string): number | undefined {
  const amount = cents(typed);
  return amount !== undefined && Number.isInteger(amount) ? amount : undefined;
}

/** As one types it: « 25 », « 0,34 ». */
export const typedEuros = (amount: number | undefined) =>
  amount === undefined ? "" : String(amount / 100).replace(".", ",");
