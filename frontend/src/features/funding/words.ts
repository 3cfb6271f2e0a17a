import { useTranslation } from "react-i18next";

export const audiences = [
  "commune",
  "epci",
  "department",
  "region",
  "special",
  "association",
  "private_person",
  "farmer",
  "private_sector",
  "public_cies",
  "public_org",
  "researcher",
] as const;
export const aidTypes = [
  "grant",
  "loan",
  "recoverable_advance",
  "cee",
  "other",
  "technical_engineering",
  "financial_engineering",
  "legal_engineering",
] as const;

/** Codes of the source in our words; what it says in its own words stays. */
export function useSourceWords() {
  const { t } = useTranslation("funding");
  return {
    audience: (said: string) => t(`audiences.${said as "commune"}`, { defaultValue: said }),
    type: (said: string) => t(`types.${said as "grant"}`, { defaultValue: said }),
  };
}
