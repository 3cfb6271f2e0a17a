import type { TFunction } from "i18next";
import { capitalised, money } from "@/lib/format";
import type { blankMandate } from "@/lib/mandate-draft";

/** « Adjoint·e, urbanisme, Plessé (Loire-Atlantique) » */
export function mandateWords(t: TFunction<["joining", "common"]>, mandate: typeof blankMandate) {
  const { kind, function: held, placeName, delegation } = mandate;
  const known = `common:functions.${kind}.${held || "NONE"}` as "common:functions.MUNICIPAL.MAIRE";
  const title = t(known, {
    defaultValue: held ? t(`common:functionNames.${held}`) : t(`common:mandateKinds.${kind}`),
  });
  return [capitalised(title), delegation, placeName].filter(Boolean).join(", ");
}

/** « 20,00 € », « Demande à être exempté·e », or nothing when nothing was said. */
export const duesWords = (
  t: TFunction<["joining", "common"]>,
  exempt: boolean,
  amountCents: number | undefined,
) => (exempt ? [t("dues.exempt")] : amountCents === undefined ? [] : [money(amountCents)]);
