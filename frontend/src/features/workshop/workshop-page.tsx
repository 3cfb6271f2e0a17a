import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { ProblemPage } from "@/components/problem-page";
import { Waiting } from "@/components/waiting";
import type { Workshop } from "@/lib/model";
import { usePractices } from "@/lib/use-practices";
import { Cohort } from "./cohort";
import { useRegistrationDays } from "./cycle-facts";
import { Mine } from "./mine";
import { readAgain, workshops } from "./queries";
import { Register } from "./registration-form";
import { Sessions } from "./sessions";
import classes from "./workshop.module.css";

/** A cycle for anyone, one's own place in it, and the cohort for those who have one. */
export function WorkshopPage() {
  const { slug, id } = useParams({ from: "/reseaux/$slug/ateliers/$id" });
  const { data, error, refetch } = useQuery({
    ...workshops.one(slug, id),
    refetchInterval: ({ state }) => readAgain(state.data) ?? false,
  });
  if (error && !data) return <ProblemPage error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={6} />;
  return (
    <>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      <Cycle cycle={data} />
    </>
  );
}

function Cycle({ cycle }: { cycle: Workshop }) {
  const { t } = useTranslation("workshop");
  const { network: slug, mine, cancelReason } = cycle;
  return (
    <Page
      title={cycle.title}
      crumbs={[{ label: t("crumb"), to: "/reseaux/$slug/ateliers", params: { slug } }]}
    >
      {cancelReason && <p role="status">{t("cycle.cancelled", { reason: cancelReason })}</p>}
      <p className={classes.words}>{cycle.presentation}</p>
      <Facts cycle={cycle} />
      {mine ? <Mine cycle={cycle} mine={mine} /> : <Register cycle={cycle} />}
      <Sessions cycle={cycle} />
      {cycle.cohort && <Cohort cycle={cycle} />}
    </Page>
  );
}

function Facts({ cycle }: { cycle: Workshop }) {
  const { t } = useTranslation("workshop");
  const { spoken } = usePractices();
  const registration = useRegistrationDays();
  const isOpen = cycle.state === "OPEN";
  return (
    <dl className={classes.facts}>
      <dt>{t("cycle.model")}</dt>
      <dd>{`${t(`models.${cycle.model}`)}. ${t(`modelHelp.${cycle.model}`)}`}</dd>
      {cycle.themes.length > 0 && (
        <>
          <dt>{t("cycle.themes")}</dt>
          <dd>{spoken(cycle.themes)}</dd>
        </>
      )}
      <dt>{t("cycle.seats")}</dt>
      <dd>{t("cycle.seatsOf", { count: cycle.seatsLeft, seats: cycle.seats })}</dd>
      <dt>{t("cycle.registration")}</dt>
      <dd>{isOpen ? registration(cycle) : t(`states.${cycle.state}`)}</dd>
    </dl>
  );
}
