const PARIS = "Europe/Paris";

/** The clock of Paris at a moment, as a field for a date and an hour writes it: `2026-11-30T14:00`. */
export const localTime = (iso: string) =>
  new Date(iso).toLocaleString("sv-SE", { timeZone: PARIS }).slice(0, 16).replace(" ", "T");

/** The moment at which the clocks of Paris say so, with its offset; of an hour that comes twice, the first. */
export function parisTime(local: string) {
  const offset = ["+02:00", "+01:00"].find((one) => localTime(`${local}:00${one}`) === local) ?? "+01:00";
  return `${local}:00${offset}`;
}
