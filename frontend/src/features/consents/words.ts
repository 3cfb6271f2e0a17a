import type { TFunction } from "i18next";
import { day } from "@/lib/format";
import type { ConsentAudience } from "@/lib/model";

type Words = TFunction<["consents"]>;

/** « Les membres de Territoires44 », « Tout le monde », « Le réseau Bruded » */
export const whoReads = (t: Words, { audience, network, partner }: ConsentAudience) =>
  t(`who.${audience}`, { network: network.name, partner: partner?.name });

/** What this audience would see, as the end of the sentence. */
export function whatIsRead(t: Words, { audience, partner }: ConsentAudience, locale: string) {
  const fields = [t("name"), ...(partner?.fields ?? []).map((field) => t(`fields.${field}`))];
  const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(fields);
  return t(`what.${audience}`, { fields: list, until: partner && day(partner.until) });
}
