import { Radio } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import classes from "./mail.module.css";
import { type MailPreference, mail, useFrequency } from "./queries";

const frequencies: MailPreference["frequency"][] = ["IMMEDIATE", "DAILY", "WEEKLY", "NONE"];

/** How often I am written to: one question a topic, kept as soon as it is answered. */
export function MailPreferencesPage() {
  const { t } = useTranslation("mail");
  return (
    <SignInWall>
      <Page title={t("preferences.title")} lead={t("preferences.lead")} narrow>
        <Preferences />
      </Page>
    </SignInWall>
  );
}

function Preferences() {
  const { t } = useTranslation("mail");
  const { data, error, refetch } = useQuery(mail.preferences);
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  return (
    <>
      {data.items.map((wish) => (
        <Wish key={wish.topic} wish={wish} />
      ))}
      <p className={classes.muted}>{t("preferences.service")}</p>
    </>
  );
}

function Wish({ wish: { topic, frequency } }: { wish: MailPreference }) {
  const { t } = useTranslation("mail");
  const { mutate, variables, isPending, isSuccess, error } = useFrequency(topic);
  return (
    <section className={classes.wish}>
      <Radio.Group
        label={t(`topics.${topic}`)}
        value={isPending ? variables : frequency}
        onChange={(wanted) => mutate(wanted as MailPreference["frequency"])}
      >
        <div className={classes.choices}>
          {frequencies.map((choice) => (
            <Radio key={choice} value={choice} label={t(`frequencies.${choice}`)} />
          ))}
        </div>
      </Radio.Group>
      <output className={classes.muted}>{isSuccess && !isPending && t("preferences.saved")}</output>
      {error && <ProblemNotice error={error} />}
    </section>
  );
}
