import type { TFunction } from "i18next";
import { capitalised } from "@/lib/format";
import type { blankMandate } from "@/lib/mandate-draft";

/** « Adjoint·e, mandat municipal, Plessé (Loire-Atlantique) » */
export function mandateWords(t: TFunction<["joining", "common"]>, mandate: typeof blankMandate) {
  return [
    mandate.function && capitalised(t(`common:functionNames.${mandate.function}`)),
    t(`common:mandateKinds.${mandate.kind}`),
    mandate.placeName,
    mandate.delegation,
  ]
    .filter(Boolean)
    .join(", ");
}
