import { Button, MultiSelect, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { type SyntheticEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { PlaceInput } from "@/components/place-input";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { useMyNetwork } from "@/lib/me";
import type { PlaceRef } from "@/lib/model";
import { usePractices } from "@/lib/use-practices";
import classes from "./expert.module.css";
import { Proposal, ProposalTitle } from "./proposal";
import { experts, propose } from "./queries";

/** Experts proposed for a question, each with the reasons, and what was proposed before. */
export function ProposalsPage() {
  const { t } = useTranslation("expert");
  const { slug } = useParams({ from: "/reseaux/$slug/experts/propositions" });
  const isAdviser = useMyNetwork(slug)?.functions.includes("conseil");
  return (
    <SignInWall>
      <Page
        title={t("propose.title")}
        lead={t("propose.lead")}
        crumbs={[{ label: t("list.title"), to: "/reseaux/$slug/experts", params: { slug } }]}
      >
        {isAdviser && <Question slug={slug} />}
        <Before slug={slug} />
      </Page>
    </SignInWall>
  );
}

function Question({ slug }: { slug: string }) {
  const { t } = useTranslation(["expert", "common"]);
  const client = useQueryClient();
  const { choices } = usePractices();
  const [skills, setSkills] = useState<string[]>([]);
  const [place, setPlace] = useState<PlaceRef>();
  const [question, setQuestion] = useState("");
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () =>
      propose(slug, {
        skills,
        ...(place && { place: place.key }),
        ...(question.trim() && { question: question.trim() }),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: experts.proposals(slug).queryKey }),
  });
  const handleSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <>
      <form className={classes.form} onSubmit={handleSubmit}>
        <MultiSelect
          label={t("propose.skills")}
          description={t("propose.skillsHelp")}
          data={choices}
          searchable
          maxValues={20}
          value={skills}
          onChange={setSkills}
        />
        <div>
          <PlaceInput
            label={t("propose.place")}
            description={t("common:optional")}
            chosen={place?.name ?? ""}
            onChoose={({ key, kind, name }) => setPlace({ key, kind, name })}
          />
          {place && (
            <Button variant="subtle" size="compact-sm" onClick={() => setPlace(undefined)}>
              {t("filters.clear", { filter: t("propose.place") })}
            </Button>
          )}
        </div>
        <Textarea
          label={t("propose.question")}
          description={t("propose.questionHelp")}
          maxLength={500}
          autosize
          minRows={2}
          value={question}
          onChange={(event) => setQuestion(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" size="md" loading={isPending}>
            {t("propose.ask")}
          </Button>
        </div>
      </form>
      {error && <ProblemNotice error={error} />}
      <div role="status">
        {data && (
          <section className={classes.section} aria-label={t("propose.answer")}>
            <h2>{t("propose.answer")}</h2>
            <Proposal slug={slug} proposal={data} />
          </section>
        )}
      </div>
    </>
  );
}

function Before({ slug }: { slug: string }) {
  const { t } = useTranslation("expert");
  const { data, error, refetch } = useQuery(experts.proposals(slug));
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return null;
  return (
    <section className={classes.section} aria-label={t("propose.before")}>
      <h2>{t("propose.before")}</h2>
      <p className={classes.muted}>{t("propose.beforeLead")}</p>
      {data.items.length === 0 && <p>{t("propose.noneBefore")}</p>}
      {data.items.map((proposal) => (
        <details key={proposal.id}>
          <ProposalTitle proposal={proposal} />
          <Proposal slug={slug} proposal={proposal} />
        </details>
      ))}
    </section>
  );
}
