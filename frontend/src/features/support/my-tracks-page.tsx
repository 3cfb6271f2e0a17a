import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { support } from "./queries";
import classes from "./support.module.css";
import { TrackLine } from "./track-line";

/** The tracks in which I take part, on whichever side. */
export function MyTracksPage() {
  const { t } = useTranslation("support");
  return (
    <SignInWall>
      <Page title={t("mine.title")} lead={t("mine.lead")} narrow>
        <Mine />
      </Page>
    </SignInWall>
  );
}

function Mine() {
  const { t } = useTranslation("support");
  const { data, error, refetch } = useQuery(support.mine);
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={3} />;
  if (data.length === 0) return <Empty title={t("mine.none")}>{t("mine.noneBody")}</Empty>;
  return (
    <ul className={classes.lines}>
      {data.map((track) => (
        <TrackLine key={track.id} track={{ ...track, mine: true }} />
      ))}
    </ul>
  );
}
