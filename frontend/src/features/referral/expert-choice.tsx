import { Button, MultiSelect, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import type { ExpertProposal, SupportTrack } from "@/lib/model";
import { usePractices } from "@/lib/use-practices";
import { askForExperts, propose } from "./queries";
import classes from "./referral.module.css";
import { useChange } from "./use-change";

/** Experts proposed for the collectivité, among whom the adviser chooses whom to refer to: several, so that it has a choice. */
export function ExpertChoice({ slug, track }: { slug: string; track: SupportTrack }) {
  const { t } = useTranslation("referral");
  const { choices } = usePractices();
  const [skills, setSkills] = useState<string[]>([]);
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => askForExperts(slug, { skills, ...(track.place && { place: track.place }) }),
  });
  return (
    <>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          mutate();
        }}
      >
        <MultiSelect
          label={t("expert.skills")}
          description={t("expert.skillsHelp")}
          data={choices}
          searchable
          maxValues={20}
          value={skills}
          onChange={setSkills}
        />
        <div>
          <Button type="submit" variant="default" loading={isPending}>
            {t("expert.ask")}
          </Button>
        </div>
      </form>
      {error && <ProblemNotice error={error} />}
      <div role="status">{data?.items.length === 0 && <p>{t("expert.nobody")}</p>}</div>
      {data && data.items.length > 0 && <Choice key={data.id} slug={slug} track={track.id} proposal={data} />}
    </>
  );
}

type ChoiceProps = { slug: string; track: string; proposal: ExpertProposal };

function Choice({ slug, track, proposal }: ChoiceProps) {
  const { t } = useTranslation("referral");
  const { spoken } = usePractices();
  const [reason, setReason] = useState("");
  const [done, setDone] = useState<string[]>([]);
  const proposing = useChange(slug, track, async (expert: string) => {
    await propose(slug, track, { target: "EXPERT", expert, proposal: proposal.id, reason: reason.trim() });
    setDone((before) => [...before, expert]);
  });
  return (
    <div className={classes.section}>
      <Textarea
        label={t("reason")}
        description={t("reasonHelp")}
        required
        maxLength={1000}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {proposing.error && <ProblemNotice error={proposing.error} />}
      <ol className={classes.lines} aria-label={t("expert.answer")}>
        {proposal.items.map(({ expert, name, skills, coveredBy }) => (
          <li key={expert}>
            <h3>
              <Link to="/reseaux/$slug/experts/$id" params={{ slug, id: expert }}>
                {name}
              </Link>
            </h3>
            <p className={classes.muted}>{[spoken(skills), coveredBy?.name].filter(Boolean).join(" · ")}</p>
            <div>
              {done.includes(expert) ? (
                <p role="status">{t("proposed")}</p>
              ) : (
                <Button
                  disabled={!reason.trim()}
                  loading={proposing.isPending && proposing.variables === expert}
                  onClick={() => proposing.mutate(expert)}
                >
                  {t("propose", { name })}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
