import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/icon";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { ago, moment, number } from "@/lib/format";
import type { Mirror } from "@/lib/model";
import { MirrorProblems } from "./mirror-problems";
import { stewardship } from "./queries";
import classes from "./stewardship.module.css";

/** What the application has taken from the administration console, and what it could not take. */
export function MirrorPage() {
  return (
    <SignInWall>
      <MirrorState />
    </SignInWall>
  );
}

function MirrorState() {
  const { t } = useTranslation("stewardship");
  const { slug } = useParams({ from: "/reseaux/$slug/administration/territoires" });
  const { data: mirror, error, refetch } = useQuery(stewardship.mirror(slug));
  const console = mirror && (
    <Button
      component="a"
      href={mirror.consoleUrl}
      target="_blank"
      rel="noreferrer"
      rightSection={<Icon name="outside" size={18} />}
    >
      {t("mirror.open")}
    </Button>
  );
  return (
    <Page title={t("mirror.title")} lead={t("mirror.lead")} action={console}>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!mirror && !error && <Waiting lines={3} />}
      {mirror && (
        <>
          <Summary mirror={mirror} />
          <MirrorProblems problems={mirror.problems} />
          <section className={classes.how}>
            <h2>{t("mirror.how")}</h2>
            <p>{t("mirror.howBody", { slug })}</p>
          </section>
        </>
      )}
    </Page>
  );
}

function Summary({ mirror }: { mirror: Mirror }) {
  const { t } = useTranslation("stewardship");
  const { state, lastSuccessAt, groups, active, archived, lastError } = mirror;
  return (
    <dl className={classes.summary} data-state={state}>
      <div>
        <dt>{t("mirror.state")}</dt>
        <dd>{t(`mirror.states.${state}`)}</dd>
        <dd className={classes.note}>
          {t("mirror.lastSuccess")} :{" "}
          {lastSuccessAt ? (
            <time title={moment(lastSuccessAt)}>{ago(lastSuccessAt)}</time>
          ) : (
            t("mirror.never")
          )}
        </dd>
      </div>
      {(["groups", "active", "archived"] as const).map((figure) => (
        <div key={figure}>
          <dt>{t(`mirror.${figure}`)}</dt>
          <dd>{number({ groups, active, archived }[figure])}</dd>
        </div>
      ))}
      {lastError && (
        <div className={classes.wide}>
          <dt>{t("mirror.lastError")}</dt>
          <dd className={classes.note}>{lastError}</dd>
        </div>
      )}
    </dl>
  );
}
