import { useTranslation } from "react-i18next";
import { hour } from "@/lib/format";

export const PARIS = "Europe/Paris";

/** The clocks by which French territories live. */
export const zones = [
  PARIS,
  "America/Guadeloupe",
  "America/Martinique",
  "America/Cayenne",
  "Indian/Reunion",
  "Indian/Mayotte",
  "America/Miquelon",
  "Pacific/Noumea",
  "Pacific/Tahiti",
  "Pacific/Wallis",
] as const;
export type Zone = (typeof zones)[number];

const isKnown = (zone: string): zone is Zone => zones.includes(zone as Zone);

/** « 14 h », of what a schedule writes « 14:00 ». */
export const clockHour = (time: string) => hour(`1970-01-01T${time.slice(0, 5)}Z`, "UTC");

/** « heure de Nouméa »; a zone that has no name here is said as it is written. */
export function useClock() {
  const { t } = useTranslation("duty");
  const nameOf = (zone: string) => (isKnown(zone) ? t(`clocks.${zone}`) : zone);
  return {
    nameOf,
    /** « 14 h », and by which clock unless it is that of Paris. */
    hourIn: (iso: string, zone: string) =>
      zone === PARIS ? hour(iso) : `${hour(iso, zone)} (${nameOf(zone)})`,
  };
}
