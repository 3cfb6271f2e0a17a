import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { moment } from "@/lib/format";
import type { SessionMinutes } from "@/lib/model";
import { support } from "./queries";
import classes from "./support.module.css";

type Props = { place: { track: string; session: string }; minutes: SessionMinutes };

/** What minutes were before, each read once it is opened. */
export function Versions({ place, minutes }: Props) {
  const { t } = useTranslation("support");
  if (minutes.versions.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t("minutes.versions")}</h2>
      {minutes.versions.map((version) => (
        <Version key={version.version} place={place} version={version} />
      ))}
    </section>
  );
}

type VersionProps = Pick<Props, "place"> & { version: SessionMinutes["versions"][number] };

function Version({ place, version: { version, writtenBy, writtenAt } }: VersionProps) {
  const { t } = useTranslation("support");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{`${moment(writtenAt)}, ${writtenBy ?? t("team.erased")}`}</summary>
      {isOpen && <Content place={place} version={version} />}
    </details>
  );
}

function Content({ place, version }: Pick<Props, "place"> & { version: number }) {
  const { data, error, refetch } = useQuery(support.version(place.track, place.session, version));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (data === undefined) return <Waiting lines={2} />;
  return <p className={classes.words}>{data}</p>;
}
