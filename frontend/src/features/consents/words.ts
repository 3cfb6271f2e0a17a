import type { TFunction } from "i18next";
import { day } from "@/lib/format";
import type { ConsentAudience } from "@/lib/model";

type Words = TFunction<["consents"]>;

/** « de Territoires44 », « du réseau des collectivités mayennaises » */
export function ofNetwork(name: string, locale: string) {
  if (locale === "en") return `of ${name}`;
  return name.startsWith("Réseau ") ? `du r${name.slice(1)}` : `de ${name}`;
}

/** « Les membres de Territoires44 », « Tout le monde », « Le réseau Bruded » */
export const whoReads = (t: Words, { audience, network, partner }: ConsentAudience, locale: string) =>
  t(`who.${audience}`, { ofNetwork: ofNetwork(network.name, locale), partner: partner?.name });

/** What this audience would see, as the end of the sentence. */
export function whatIsRead(t: Words, { audience, partner }: ConsentAudience, locale: string) {
  const fields = [t("name"), ...(partner?.fields ?? []).map((field) => t(`fields.${field}`))];
  const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(fields);
  return t(`what.${audience}`, { fields: list, until: partner && day(partner.until) });
}
