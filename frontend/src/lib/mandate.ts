import i18next from "i18next";
import { capitalised } from "./format";
import type { DirectoryMandate } from "./model";

export type MandateWords = Pick<DirectoryMandate, "kind" | "function" | "rank" | "delegation"> & {
  place: { name: string; ofName: string };
};

const FEMININE_ENDING = /(tion|sion|ture|té|ie|ance|ence|esse|ée|que publique|ette|igue)$/;
const LEADERS = ["MAIRE", "MAIRE_DELEGUE", "PRESIDENT", "VICE_PRESIDENT"];
const SEVERAL_THEMES = /,| et |\/|;/;

/** « urbanisme » gives « à l’urbanisme », « finances » gives « aux finances ». */
export function toDelegation(delegation: string): string {
  const theme = delegation.charAt(0).toLocaleLowerCase("fr") + delegation.slice(1);
  const given = /^(à l[’']|à la |au |aux )/.exec(theme);
  if (given) return theme;
  const withArticle = /^(l[’']|la |le |les )(.+)$/.exec(theme);
  if (withArticle) {
    const [, article = "", rest = ""] = withArticle;
    if (article === "le ") return `au ${rest}`;
    if (article === "les ") return `aux ${rest}`;
    return `à ${article}${rest}`;
  }
  if (SEVERAL_THEMES.test(theme)) return `(${theme})`;
  const [first = ""] = theme.split(" ");
  const noun = /^(petite|jeune|nouvelle|nouveau|grand)$/.test(first) ? (theme.split(" ")[1] ?? first) : first;
  if (noun.endsWith("s")) return `aux ${theme}`;
  if (/^[aeiouéèêœh]/.test(theme)) return `à l’${theme}`;
  return FEMININE_ENDING.test(noun) ? `à la ${theme}` : `au ${theme}`;
}

function rankWords(rank: number | undefined): string {
  if (!rank) return "";
  if (i18next.language === "en")
    return `${rank}${["th", "st", "nd", "rd"][rank % 10 > 3 || (rank > 10 && rank < 14) ? 0 : rank % 10]} `;
  return rank === 1 ? "premier·ère " : `${rank}ᵉ `;
}

/** « 2ᵉ adjoint·e à l’urbanisme, Plessé »: what one says of a mandate, without guessing a gender. */
export function mandateSentence(mandate: MandateWords): string {
  const { rank, delegation, place } = mandate;
  const title = titleOf(mandate);
  const theme = delegation ? i18next.t("mandateTheme", { theme: themeWords(delegation) }) : "";
  const ofPlace = !mandate.function || LEADERS.includes(mandate.function);
  const where = ofPlace ? ` ${ofName(place)}` : `, ${place.name}`;
  return ofPlace
    ? `${rankWords(rank)}${title}${where}${theme}`
    : `${rankWords(rank)}${title}${theme}${where}`;
}

/** A parliamentary mandate has no function besides itself. */
function titleOf({ kind, function: held }: MandateWords) {
  const known = `functions.${kind}.${held ?? "NONE"}` as "functions.MUNICIPAL.MAIRE";
  return i18next.t(known, { defaultValue: held ? i18next.t(`functionNames.${held}`) : kind });
}

const themeWords = (delegation: string) =>
  i18next.language === "en" ? delegation : toDelegation(delegation);

const ofName = ({ name, ofName: french }: MandateWords["place"]) =>
  i18next.language === "en" ? i18next.t("ofPlace", { place: name }) : french;

export const mandateLine = (mandates: MandateWords[]) =>
  capitalised(mandates.map(mandateSentence).join("\u00a0· "));
