import { useQuery } from "@tanstack/react-query";
import { Link, type LinkProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Waiting } from "@/components/waiting";
import { mine } from "@/lib/mine";
import type { MyNetwork } from "@/lib/model";
import { useWorklist } from "@/lib/worklist";
import classes from "./home-page.module.css";
import { pendingTasks, pendingWork, type Task } from "./pending-tasks";
import { home } from "./queries";
import { WorkLine } from "./work-line";

const destinations: Record<Task, LinkProps["to"]> = {
  renewal: "/moi/mandats",
  charter: "/moi/adhesions",
  mandate: "/moi/mandats",
  consent: "/moi/consentements",
  entry: "/moi/reseaux/$slug",
  visibility: "/moi/reseaux/$slug",
  profile: "/moi/profil",
  mirror: "/reseaux/$slug/administration/territoires",
};

/** What waits for the person in this network; the first thing stands out. */
export function Tasks({ network }: { network: MyNetwork }) {
  const { t } = useTranslation("home");
  const { slug, name } = network;
  const isMember = network.membership !== undefined;
  const { data: mandates } = useQuery(mine.mandates);
  const { data: positions } = useQuery(mine.positions);
  const { data: profile } = useQuery(mine.profile);
  const { data: consents } = useQuery({ ...mine.consents, enabled: isMember });
  const { data: entry } = useQuery({ ...mine.entry(slug), enabled: isMember });
  const { data: asked } = useQuery({ ...mine.renewals, enabled: isMember });
  const { data: mirror } = useQuery({ ...home.mirror(slug), enabled: network.can.includes("MIRROR_READ") });
  const { data: worklist, isLoading: isCounting } = useWorklist(network);
  const { data: memberships } = useQuery({ ...mine.memberships, enabled: isMember });
  if (isCounting || !mandates || !positions || !profile || (isMember && (!consents || !entry)))
    return <Waiting lines={3} />;

  const work = pendingWork(worklist);
  const tasks = pendingTasks({
    slug,
    isMember,
    mandates,
    hasPosition: positions.length > 0,
    profile: profile.value,
    ...(consents && { consents: consents.audiences }),
    ...(entry && { entry: entry.value }),
    ...(mirror && { mirror }),
    isAskedForMandate: asked?.some((renewal) => renewal.network === slug) ?? false,
    charterToAccept:
      memberships?.some((membership) => membership.network.slug === slug && membership.charter?.toAccept) ??
      false,
  });
  if (work.length + tasks.length === 0) {
    return (
      <section>
        <h2>{t("nothingWaiting")}</h2>
        <p className={classes.muted}>{t("nothingWaitingBody")}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{t("waiting")}</h2>
      <ul className={classes.tasks}>
        {work.map((item, rank) => (
          <WorkLine key={item.task} slug={slug} network={name} item={item} first={rank === 0} />
        ))}
        {tasks.map((task, rank) => (
          <li key={task}>
            <div>
              <h3 id={`attente-${task}`}>{t(`tasks.${task}.title`)}</h3>
              <p className={classes.muted}>{t(`tasks.${task}.body`, { network: name })}</p>
            </div>
            <Link
              to={destinations[task] ?? "/"}
              params={{ slug }}
              className={work.length + rank === 0 ? classes.first : classes.action}
              aria-describedby={`attente-${task}`}
            >
              {t(`tasks.${task}.action`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
