import i18next from "i18next";

const PARIS = "Europe/Paris";
const locale = () => (i18next.language === "en" ? "en-GB" : "fr-FR");

/** « 1 474 000 », with spaces wide enough to be seen at title size. */
export const number = (value: number) =>
  new Intl.NumberFormat(locale()).format(value).replaceAll("\u202f", "\u00a0");

/** « 1 813,90 € », of an amount in cents; a rate may need more decimals, « 0,345 € ». */
export const money = (cents: number, decimals = 2) =>
  new Intl.NumberFormat(locale(), {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: 2,
    maximumFractionDigits: decimals,
  })
    .format(cents / 100)
    .replaceAll("\u202f", "\u00a0");

/** The day in Paris, or by another clock, so many days from now, as forms and the API write it: `yyyy-MM-dd`. */
export const today = (daysFromNow = 0, now = Date.now(), timeZone = PARIS) =>
  new Date(now + daysFromNow * 86_400_000).toLocaleDateString("sv-SE", { timeZone });

export const percent = (share: number) =>
  new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 0 }).format(share);

/** A share in per cent: « 15,0 % ». */
export const rate = (inPercent: number) =>
  new Intl.NumberFormat(locale(), {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(inPercent / 100);

/** « novembre 2026 » */
export const month = (iso: string) =>
  new Intl.DateTimeFormat(locale(), { month: "long", year: "numeric", timeZone: PARIS }).format(
    new Date(`${iso.slice(0, 7)}-15T12:00:00Z`),
  );

/** The month that a first of the month closes. */
export function monthBefore(iso: string) {
  const [year = 0, number = 1] = iso.split("-").map(Number);
  return month(new Date(Date.UTC(year, number - 2, 15)).toISOString());
}

function dayParts(date: Date, withYear: boolean, timeZone = PARIS) {
  const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", timeZone };
  if (withYear) options.year = "numeric";
  return new Intl.DateTimeFormat(locale(), options)
    .format(date)
    .replace(/^1 (?=\p{L})/u, locale() === "fr-FR" ? "1er " : "1 ");
}

/** « 3 septembre 2026 » */
export const day = (iso: string, timeZone = PARIS) =>
  iso.length === 10 ? dayParts(new Date(`${iso}T12:00:00Z`), true) : dayParts(new Date(iso), true, timeZone);

/** « lundi 7 septembre » */
export function weekday(date: Date, timeZone = PARIS) {
  const name = new Intl.DateTimeFormat(locale(), { weekday: "long", timeZone }).format(date);
  return `${name} ${dayParts(date, false, timeZone)}`;
}

/** « 14 h », « 9 h 30 »; « 2 pm » would be wrong for our readers in English too: 14:00. */
export function hour(iso: string, timeZone = PARIS) {
  const [hours = "0", minutes = "00"] = new Intl.DateTimeFormat("fr-FR", {
    hour: "numeric",
    minute: "2-digit",
    timeZone,
  })
    .format(new Date(iso))
    .split(":");
  if (locale() !== "fr-FR") return `${hours}:${minutes}`;
  return minutes === "00" ? `${Number(hours)}\u00a0h` : `${Number(hours)}\u00a0h\u00a0${minutes}`;
}

/** « 7 septembre 2026, 14 h » */
export const moment = (iso: string, timeZone = PARIS) => `${day(iso, timeZone)}, ${hour(iso, timeZone)}`;

/** « depuis 3 jours », « il y a 2 minutes » in the language of the page. */
export function ago(iso: string, now = Date.now()) {
  const seconds = Math.round((new Date(iso).getTime() - now) / 1000);
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: "auto" });
  if (Math.abs(seconds) < 90) return relative.format(Math.round(seconds), "second");
  if (Math.abs(seconds) < 90 * 60) return relative.format(Math.round(seconds / 60), "minute");
  if (Math.abs(seconds) < 36 * 3600) return relative.format(Math.round(seconds / 3600), "hour");
  return relative.format(Math.round(seconds / 86_400), "day");
}

/** « CA Redon Agglomération » is an entry of a register; people say « Redon Agglomération ». */
export const spokenName = (officialName: string) => officialName.replace(/^(CC|CA|CU) /, "");

export const initials = (given: string, family: string) =>
  `${given.charAt(0)}${family.charAt(0)}`.toLocaleUpperCase("fr");

export const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
