import { useQuery } from "@tanstack/react-query";
import { Link, type LinkProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Waiting } from "@/components/waiting";
import { mine } from "@/lib/mine";
import type { MyNetwork } from "@/lib/model";
import classes from "./home-page.module.css";
import { pendingTasks, type Task } from "./pending-tasks";
import { home } from "./queries";

const destinations: Record<Task, LinkProps["to"]> = {
  renewal: "/moi/mandats",
  applications: "/reseaux/$slug/administration/demandes",
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
  const { data: applications } = useQuery({
    ...home.applicationsWaiting(slug),
    enabled: network.can.includes("APPLICATIONS_DECIDE"),
  });
  const { data: memberships } = useQuery({ ...mine.memberships, enabled: isMember });
  if (!mandates || !positions || !profile || (isMember && (!consents || !entry)))
    return <Waiting lines={3} />;

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
    ...(applications && { applications }),
    charterToAccept:
      memberships?.some((membership) => membership.network.slug === slug && membership.charter?.toAccept) ??
      false,
  });
  if (tasks.length === 0) {
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
        {tasks.map((task, rank) => (
          <li key={task}>
            <div>
              <h3 id={`attente-${task}`}>{t(`tasks.${task}.title`)}</h3>
              <p className={classes.muted}>{t(`tasks.${task}.body`, { network: name })}</p>
            </div>
            <Link
              to={destinations[task] ?? "/"}
              params={{ slug }}
              className={rank === 0 ? classes.first : classes.action}
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
