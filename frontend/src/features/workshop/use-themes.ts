import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { networks } from "@/lib/networks";

/** The practices as themes to choose from, and how each is said. */
export function useThemes() {
  const { i18n } = useTranslation();
  const { data = [] } = useQuery(networks.practices);
  const choices = data.map(({ slug, label }) => ({
    value: slug,
    label: label[i18n.language === "en" ? "en" : "fr"],
  }));
  return {
    choices,
    spoken: (themes: string[]) =>
      themes.map((theme) => choices.find(({ value }) => value === theme)?.label ?? theme).join(", "),
  };
}
