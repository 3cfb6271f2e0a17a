import type { TFunction } from "i18next";
import { number } from "@/lib/format";
import type { Count } from "@/lib/model";

/** A count, or the reason for which it is not told. */
export function countWords(t: TFunction<"figures">, { value, state }: Count): string {
  return value === undefined ? t(`count.${state as "BELOW_FIVE" | "HIDDEN"}`) : number(value);
}
