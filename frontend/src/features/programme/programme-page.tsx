import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { ProblemPage } from "@/components/problem-page";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import type { Programme, ProgrammeSpace } from "@/lib/model";
import type { Place } from "./changes";
import { Frame } from "./frame";
import { Meetings } from "./meetings";
import { Next } from "./next";
import { NotYet } from "./not-yet";
import { OpenedForm } from "./opened-form";
import classes from "./programme.module.css";
import { Public } from "./public";
import { programmes } from "./queries";
import { Report } from "./report";
import type { Opened } from "./side";
import { Top } from "./top";
import { Year } from "./year";

/** The programme of a track: its advisers write it, those of the collectivité read it and evaluate what was held. */
export function ProgrammePage() {
  const place = useParams({ from: "/reseaux/$slug/parcours/$track/programme" });
  return (
    <SignInWall>
      <Loaded place={place} />
    </SignInWall>
  );
}

function Loaded({ place }: { place: Place }) {
  const { t } = useTranslation("programme");
  const { data: space, error, refetch } = useQuery(programmes.space(place.slug, place.track));
  if (error && !space) return <ProblemPage error={error} onRetry={refetch} />;
  if (!space) return <Waiting lines={6} />;
  const { programme } = space;
  return (
    <Page
      title={space.collectivity}
      lead={t("title")}
      crumbs={[{ label: t("back"), to: "/parcours/$id", params: { id: place.track } }]}
    >
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {programme ? (
        <Written place={place} space={space} programme={programme} />
      ) : (
        <NotYet place={place} space={space} />
      )}
    </Page>
  );
}

function Written({ place, space, programme }: { place: Place; space: ProgrammeSpace; programme: Programme }) {
  const [opened, setOpened] = useState<Opened>();
  const side = { space, programme, onOpen: setOpened };
  return (
    <>
      <Top {...side} />
      <Next {...side} />
      <Report {...side} />
      <Frame {...side} />
      <div className={classes.years}>
        {programme.years.map((year) => (
          <Year key={year.year} {...side} year={year} />
        ))}
      </div>
      <Meetings {...side} />
      <Public {...side} slug={place.slug} />
      {opened && (
        <OpenedForm
          place={place}
          space={space}
          programme={programme}
          opened={opened}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}
