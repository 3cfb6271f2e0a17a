import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemPage } from "@/components/problem-page";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import type { Initiative } from "@/lib/model";
import type { Track } from "@/lib/track";
import { ArticulationMap } from "./articulation-map";
import { Calendar } from "./calendar";
import classes from "./initiative.module.css";
import { InitiativeForm } from "./initiative-form";
import { InitiativeLine } from "./initiative-line";
import { initiatives } from "./queries";

/** What a collectivité already does and how it fits together, for both sides of its track. */
export function InitiativesPage() {
  const of = useParams({ from: "/reseaux/$slug/parcours/$track/initiatives" });
  return (
    <SignInWall>
      <Loaded of={of} />
    </SignInWall>
  );
}

function Loaded({ of }: { of: Track }) {
  const { t } = useTranslation("initiative");
  const { data, error, refetch } = useQuery(initiatives.list(of));
  const [writing, setWriting] = useState<Initiative | "new">();
  if (error && !writing) return <ProblemPage error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={5} />;
  // as it was opened: what is typed replaces that version and no later one
  const opened = writing === "new" ? undefined : writing;
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      crumbs={[{ label: t("back"), to: "/parcours/$id", params: { id: of.track } }]}
      action={!writing && <Button onClick={() => setWriting("new")}>{t("add")}</Button>}
    >
      {writing && (
        <InitiativeForm
          key={opened?.id ?? "new"}
          of={of}
          {...(opened && { initiative: opened })}
          onDone={() => setWriting(undefined)}
        />
      )}
      {data.length === 0 && !writing && <Empty title={t("none")}>{t("noneBody")}</Empty>}
      {data.length > 0 && (
        <>
          <section className={classes.section}>
            <h2>{t("list")}</h2>
            <ul className={classes.cards}>
              {data.map((initiative) => (
                <InitiativeLine
                  key={initiative.id}
                  of={of}
                  initiative={initiative}
                  isLocked={writing !== undefined}
                  onChange={() => setWriting(initiative)}
                />
              ))}
            </ul>
          </section>
          <Calendar initiatives={data} />
          <ArticulationMap of={of} initiatives={data} />
        </>
      )}
    </Page>
  );
}
