import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ProblemPage } from "@/components/problem-page";
import { Waiting } from "@/components/waiting";
import { networks } from "@/lib/networks";
import { NetworkAbout } from "./network-about";
import { NetworkFacts } from "./network-facts";
import { NetworkHero } from "./network-hero";
import classes from "./network-page.module.css";
import { Testimonials } from "./testimonials";

/** Public page of a network. */
export function NetworkPage() {
  const { t } = useTranslation("networks");
  const { slug } = useParams({ from: "/reseaux/$slug" });
  const { data: network, error, refetch } = useQuery(networks.one(slug));
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if (!network) return <Waiting />;
  return (
    <div className={classes.page}>
      <title>{`${network.name} · Essaim`}</title>
      <section className={classes.hero}>
        <NetworkHero network={network} />
        <NetworkFacts network={network} />
      </section>
      <section className={classes.two}>
        <Points title={t("aims")} points={network.aims} />
        <Points title={t("offers")} points={network.offers} id="gains" />
      </section>
      {network.modules.includes("DIRECTORY") && <Testimonials slug={slug} />}
      <NetworkAbout network={network} />
    </div>
  );
}

function Points({ title, points, id }: { title: string; points: string[]; id?: string }) {
  return (
    <div id={id}>
      <h2>{title}</h2>
      <ul className={classes.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
