import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { networks } from "@/lib/networks";

/** The practices as skills to choose from, and how each is said. */
export function useSkills() {
  const { i18n } = useTranslation();
  const { data = [] } = useQuery(networks.practices);
  const choices = data.map(({ slug, label }) => ({
    value: slug,
    label: label[i18n.language === "en" ? "en" : "fr"],
  }));
  return {
    choices,
    spoken: (skills: string[]) =>
      skills.map((skill) => choices.find(({ value }) => value === skill)?.label ?? skill).join(", "),
  };
}
