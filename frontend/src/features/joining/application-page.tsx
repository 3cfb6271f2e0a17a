import { useQuery } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ApplicationFacts } from "@/components/application-facts";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import type { MyApplication } from "@/lib/model";
import { isProblem } from "@/lib/problem";
import { useLink } from "@/lib/use-link";
import { AnswerQuestion } from "./answer-question";
import { Attach } from "./attach";
import { Confirm } from "./confirm";
import classes from "./joining.module.css";
import { keep } from "./kept";
import { joining } from "./queries";
import { TakeBack } from "./take-back";
import { Welcome } from "./welcome";

/** An application, followed by the link of a mail: its secret stays after the #, where no server sees it. */
export function ApplicationPage() {
  const { t } = useTranslation("joining");
  const link = useLink();
  const { data, error, refetch } = useQuery({ ...joining.mine(link), enabled: link !== "" });
  if (link === "" || isProblem(error, 404)) {
    return <Page title={t("follow.unknown")} lead={t("follow.unknownLead")} narrow />;
  }
  if (error) {
    return (
      <Page title={t("follow.title")} narrow>
        <ProblemNotice error={error} onRetry={refetch} />
      </Page>
    );
  }
  if (!data) return <Waiting lines={3} />;
  if (data.state === "DRAFT") return <Resume application={data} link={link} />;
  return <Followed application={data} link={link} />;
}

function Resume({ application, link }: { application: MyApplication; link: string }) {
  const { draft, email, network } = application;
  keep(network.slug, { draft: { ...draft, email }, link });
  return <Navigate to="/reseaux/$slug/rejoindre" params={{ slug: network.slug }} replace />;
}

function Followed({ application, link }: { application: MyApplication; link: string }) {
  const { t } = useTranslation("joining");
  const { state, network, form, question, answer, reason } = application;
  const isOpen = application.next.length > 0;
  return (
    <Page
      title={t(`states.${state}.title`, { network: network.name })}
      lead={t(`states.${state}.lead`, { network: network.name, contact: network.contact })}
      narrow
    >
      {state === "EMAIL_PENDING" && <Confirm link={link} email={application.email} />}
      {state === "APPROVED" && <Welcome link={link} application={application} />}
      {state === "REFUSED" && reason && (
        <section className={classes.said}>
          <h2>{t("follow.reason")}</h2>
          <p>{reason}</p>
        </section>
      )}
      {question && (
        <section className={classes.said}>
          <h2>{t("follow.question")}</h2>
          <p>{question}</p>
          {answer && (
            <>
              <h2>{t("follow.answer")}</h2>
              <p>{answer}</p>
            </>
          )}
          {state === "INFO_REQUESTED" && <AnswerQuestion link={link} />}
        </section>
      )}
      {isOpen && state !== "EMAIL_PENDING" && form?.organization && (
        <Attach link={link} name={application.deliberation} />
      )}
      {form && (
        <section>
          <h2>{t("follow.sent")}</h2>
          <ApplicationFacts form={form} email={application.email} places={application.places} />
        </section>
      )}
      {isOpen && <TakeBack link={link} network={network.name} />}
    </Page>
  );
}
