import { MultiSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { SupportTrack } from "@/lib/model";
import { usePractices } from "@/lib/use-practices";

const MOST = 10;

/** What a track is about, in the words in which fundings are looked for. */
export function Themes({ track }: { track: SupportTrack }) {
  const { t } = useTranslation("support");
  const { spoken } = usePractices();
  if (track.themes.length > 0) return <p>{t("course.about", { themes: spoken(track.themes) })}</p>;
  return track.adviser && track.state === "ACTIVE" ? <p>{t("course.noThemes")}</p> : null;
}

export function ThemesInput(props: { value: string[]; onChange: (themes: string[]) => void }) {
  const { t } = useTranslation("support");
  const { choices } = usePractices();
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
