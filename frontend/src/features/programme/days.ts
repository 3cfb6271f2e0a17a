import i18next from "i18next";
import { number } from "@/lib/format";

/** « 2,5 » or « 3 » days as half days; nothing for what is no number of them. */
export function halfDays(typed: string): number | undefined {
  const text = typed.trim().replace(",", ".");
  if (!/^\d{1,3}(\.[05])?$/.test(text)) return undefined;
  return Number(text) * 2;
}

/** As one types it: « 2,5 ». */
export const typedDays = (halves: number | undefined) =>
  halves === undefined ? "" : String(halves / 2).replace(".", i18next.language === "en" ? "." : ",");

/** What the words of a number of days need: « 2,5 jours ». */
export const inDays = (halves: number) => ({ count: halves / 2, said: number(halves / 2) });
