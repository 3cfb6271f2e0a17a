import { Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import classes from "./expert.module.css";
import { experts } from "./queries";

type Props = {
  slug: string;
  id: string;
  onBehalf: boolean;
  /** The hash of what was accepted; empty as long as nothing is. */
  accepted: string;
  error: ReactNode;
  onAccept: (sha256: string) => void;
};

/** The charter of the experts, in the exact words that are accepted. */
export function Charter({ slug, id, onBehalf, accepted, error, onAccept }: Props) {
  const { t, i18n } = useTranslation("expert");
  const { data, error: failure, refetch } = useQuery(experts.charter(slug, i18n.language));
  if (failure) return <ProblemNotice error={failure} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  return (
    <section className={classes.panel} aria-label={data.title}>
      <h2>{data.title}</h2>
      <div className={classes.words} lang={data.locale}>
        {data.body}
      </div>
      <Checkbox
        id={id}
        label={t(onBehalf ? "form.charterOnPaper" : "form.charter")}
        error={error}
        checked={accepted === data.sha256}
        onChange={(event) => onAccept(event.currentTarget.checked ? data.sha256 : "")}
      />
    </section>
  );
}
