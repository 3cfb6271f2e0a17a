import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { networks } from "./networks";

/** The practices to choose from, and how they are said. */
export function usePractices() {
  const { i18n } = useTranslation();
  const { data = [] } = useQuery(networks.practices);
  const choices = data.map(({ slug, label }) => ({
    value: slug,
    label: label[i18n.language === "en" ? "en" : "fr"],
  }));
  return {
    choices,
    spoken: (slugs: string[]) =>
      slugs.map((slug) => choices.find(({ value }) => value === slug)?.label ?? slug).join(", "),
  };
}
