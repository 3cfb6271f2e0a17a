import { Radio, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ApplicantProfile } from "@/lib/model";
import { blankDraft, kindsOf } from "./draft";
import classes from "./joining.module.css";
import type { Question } from "./question";

/** As what one joins. */
export function ProfileQuestion({ draft, change, errors, asked }: Question) {
  const { t } = useTranslation("joining");
  const handleChange = (value: string) => {
    const profile = value as ApplicantProfile;
    const kind = kindsOf[profile]?.[0] ?? blankDraft.organization.kind;
    change({ profile, organization: { ...draft.organization, kind } });
  };
  return (
    <Radio.Group
      id="champ-profile"
      aria-label={t("profile.title")}
      value={draft.profile}
      onChange={handleChange}
      error={errors.profile}
    >
      <Stack gap={10}>
        {asked.profiles.map((profile) => (
          <Radio.Card key={profile} value={profile} className={classes.choice ?? ""}>
            <Radio.Indicator />
            <span>
              <b>{t(`profiles.${profile}`)}</b>
              <small>{t(`profileHelp.${profile}`)}</small>
            </span>
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  );
}
