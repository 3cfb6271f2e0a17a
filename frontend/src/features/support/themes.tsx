import { MultiSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { SupportTrack } from "@/lib/model";
import { networks } from "@/lib/networks";

const MOST = 10;

/** What a track is about, in the words in which fundings are looked for. */
export function Themes({ track }: { track: SupportTrack }) {
  const { t } = useTranslation("support");
  const choices = useChoices();
  const named = track.themes.map((slug) => choices.find(({ value }) => value === slug)?.label ?? slug);
  if (named.length > 0) return <p>{t("course.about", { themes: named.join(", ") })}</p>;
  return track.adviser && track.state === "ACTIVE" ? <p>{t("course.noThemes")}</p> : null;
}

export function ThemesInput(props: { value: string[]; onChange: (themes: string[]) => void }) {
  const { t } = useTranslation("support");
  const choices = useChoices();
  return (
    <MultiSelect
      label={t("course.themes")}
      description={t("course.themesHelp")}
      data={choices}
      maxValues={MOST}
      searchable
      {...props}
    />
  );
}

function useChoices() {
  const { i18n } = useTranslation();
  const { data: practices = [] } = useQuery(networks.practices);
  return practices.map(({ slug: value, label }) => ({
    value,
    label: label[i18n.language === "en" ? "en" : "fr"],
  }));
}
