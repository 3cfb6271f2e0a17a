import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemPage } from "@/components/problem-page";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { type Track, trackOf } from "@/lib/track";
import { Agreement } from "./agreement";
import classes from "./peer.module.css";
import { PeerCard } from "./peer-card";
import { peers } from "./queries";

/** Collectivités that did something comparable and agreed to be presented, for both sides of a track. */
export function PeersPage() {
  const of = useParams({ from: "/reseaux/$slug/parcours/$track/pairs" });
  return (
    <SignInWall>
      <Loaded of={of} />
    </SignInWall>
  );
}

function Loaded({ of }: { of: Track }) {
  const { t } = useTranslation("peer");
  const { data, error, refetch } = useQuery(peers.list(of));
  const { data: track } = useQuery(trackOf(of.track));
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={5} />;
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      crumbs={[{ label: t("back"), to: "/parcours/$id", params: { id: of.track } }]}
    >
      {data.items.length === 0 && <Nobody of={of} isComparable={data.comparable} />}
      {data.items.length > 0 && (
        <section className={classes.section}>
          <h2>{t("list")}</h2>
          <p>{t("reached")}</p>
          <ul className={classes.cards}>
            {data.items.map((peer) => (
              <PeerCard key={peer.track} peer={peer} isAdviser={track?.adviser ?? false} />
            ))}
          </ul>
        </section>
      )}
      <Agreement of={of} />
    </Page>
  );
}

function Nobody({ of, isComparable }: { of: Track; isComparable: boolean }) {
  const { t } = useTranslation("peer");
  return (
    <Empty title={t(isComparable ? "none" : "nothingToCompare")}>
      <p>{t(isComparable ? "noneBody" : "nothingToCompareBody")}</p>
      <Link to="/reseaux/$slug/parcours/$track/initiatives" params={of}>
        {t("openInitiatives")}
      </Link>
    </Empty>
  );
}
