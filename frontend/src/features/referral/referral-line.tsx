import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { day } from "@/lib/format";
import type { Referral } from "@/lib/model";
import { Ending } from "./ending";
import { EvaluationForm } from "./evaluation-form";
import { move, type Step } from "./queries";
import classes from "./referral.module.css";
import { useChange } from "./use-change";

type Props = { slug: string; track: string; referral: Referral; isAdviser: boolean };

const endsBadly = (state: Step) => state === "DECLINED" || state === "NO_FOLLOW_UP";

/** A referral: to whom, why, how far it has come, and the next step in one click. */
export function ReferralLine({ slug, track, referral, isAdviser }: Props) {
  const { t } = useTranslation("referral");
  const [ending, setEnding] = useState<Step>();
  const [isBeginning, setIsBeginning] = useState(false);
  const [isEvaluating, setIsEvaluating] = useState(false);
  const moving = useChange(slug, track, (state: Step) => move(slug, track, referral, state));
  const words = (step: Step) =>
    t(isAdviser && (step === "ACCEPTED" || step === "DECLINED") ? `steps.theirs.${step}` : `steps.${step}`);
  const take = (step: Step) => {
    if (endsBadly(step)) setEnding(step);
    else if (step === "MISSION") setIsBeginning(true);
    else moving.mutate(step);
  };
  return (
    <li>
      <h2>
        <Target slug={slug} referral={referral} />
      </h2>
      <p className={classes.muted}>{`${t(`targets.${referral.target}`)} · ${dates(referral, t)}`}</p>
      <p className={classes.words}>{referral.reason}</p>
      {referral.outcome && <p className={classes.words}>{t("outcome", { why: referral.outcome })}</p>}
      {referral.evaluated && <p>{t("evaluated")}</p>}
      {moving.error && <ProblemNotice error={moving.error} />}
      {(referral.next.length > 0 || (referral.canEvaluate && !isEvaluating)) && (
        <div className="actions">
          {(referral.next as Step[]).map((state) => (
            <Button
              key={state}
              variant={endsBadly(state) ? "default" : "filled"}
              loading={moving.isPending && moving.variables === state}
              onClick={() => take(state)}
            >
              {words(state)}
            </Button>
          ))}
          {referral.canEvaluate && !isEvaluating && (
            <Button onClick={() => setIsEvaluating(true)}>{t("evaluate.open")}</Button>
          )}
        </div>
      )}
      {isBeginning && (
        <ConfirmDialog
          title={t("mission.title", { name: referral.name ?? "" })}
          body={t("mission.body")}
          confirm={t("steps.MISSION")}
          cancel={t("mission.notYet")}
          isBusy={moving.isPending}
          onConfirm={() => moving.mutate("MISSION", { onSettled: () => setIsBeginning(false) })}
          onCancel={() => setIsBeginning(false)}
        />
      )}
      {ending && (
        <Ending
          slug={slug}
          track={track}
          referral={referral}
          state={ending}
          confirm={words(ending)}
          onClose={() => setEnding(undefined)}
        />
      )}
      {isEvaluating && (
        <EvaluationForm
          slug={slug}
          track={track}
          referral={referral}
          onClose={() => setIsEvaluating(false)}
        />
      )}
    </li>
  );
}

function Target({ slug, referral }: { slug: string; referral: Referral }) {
  const { t } = useTranslation("referral");
  const { expert, name, url } = referral;
  if (!name) return t("gone");
  if (expert)
    return (
      <Link to="/reseaux/$slug/experts/$id" params={{ slug, id: expert }}>
        {name}
      </Link>
    );
  return url ? (
    <a href={url} rel="noreferrer">
      {name}
    </a>
  ) : (
    name
  );
}

/** Where it stands, and since when. */
function dates(
  { state, proposedOn, answeredOn, contactedOn, endedOn }: Referral,
  t: ReturnType<typeof useTranslation<"referral">>["t"],
) {
  return t(`states.${state}`, { date: day(endedOn ?? contactedOn ?? answeredOn ?? proposedOn) });
}
