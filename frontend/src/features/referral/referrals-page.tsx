import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { ProblemPage } from "@/components/problem-page";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import type { SupportTrack } from "@/lib/model";
import { ExpertChoice } from "./expert-choice";
import { OtherForm } from "./other-form";
import { referrals } from "./queries";
import classes from "./referral.module.css";
import { ReferralLine } from "./referral-line";

/** To whom a collectivité is sent on, for both sides of the track. */
export function ReferralsPage() {
  const { slug, track } = useParams({ from: "/reseaux/$slug/parcours/$track/orientations" });
  return (
    <SignInWall>
      <Loaded slug={slug} id={track} />
    </SignInWall>
  );
}

function Loaded({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation("referral");
  const { data: track, error, refetch } = useQuery(referrals.track(id));
  const { data, error: refused, refetch: again } = useQuery(referrals.list(slug, id));
  if (error && !track) return <ProblemPage error={error} onRetry={refetch} />;
  if (refused && !data) return <ProblemPage error={refused} onRetry={again} />;
  if (!track || !data) return <Waiting lines={4} />;
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      crumbs={[{ label: `${track.collectivity} · ${track.subject}`, to: "/parcours/$id", params: { id } }]}
    >
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {refused && <ProblemNotice error={refused} onRetry={again} />}
      {data.items.length === 0 ? (
        <Empty title={t("none")}>{t(track.adviser ? "noneForTeam" : "noneForCollectivity")}</Empty>
      ) : (
        <ul className={classes.lines}>
          {data.items.map((referral) => (
            <ReferralLine
              key={referral.id}
              slug={slug}
              track={id}
              referral={referral}
              isAdviser={track.adviser}
            />
          ))}
        </ul>
      )}
      {track.adviser && track.state === "ACTIVE" && <Proposing slug={slug} track={track} />}
    </Page>
  );
}

function Proposing({ slug, track }: { slug: string; track: SupportTrack }) {
  const { t } = useTranslation("referral");
  return (
    <div className={classes.screen}>
      <section className={classes.section}>
        <h2>{t("expert.title")}</h2>
        <p className={classes.muted}>{t("expert.lead")}</p>
        <ExpertChoice slug={slug} track={track} />
      </section>
      <section className={classes.section}>
        <h2>{t("other.title")}</h2>
        <OtherForm slug={slug} track={track.id} />
      </section>
    </div>
  );
}
