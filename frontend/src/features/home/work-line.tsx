import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day, today } from "@/lib/format";
import type { WorklistItem } from "@/lib/model";
import { upTo99 } from "@/lib/worklist";
import classes from "./home-page.module.css";
import { pageOf } from "./work";

type Props = { slug: string; network: string; item: WorklistItem; first: boolean };

/** One kind of work that waits: how much of it, by when if there is a day, and where it is done. */
export function WorkLine({ slug, network, item, first }: Props) {
  const { t } = useTranslation("home");
  const { task, count, dueOn } = item;
  const id = `attente-${task}`;
  return (
    <li>
      <div>
        <h3 id={id}>{t(`work.${task}.title`, { count, number: upTo99(count) })}</h3>
        <p className={classes.muted}>{t(`work.${task}.body`, { network })}</p>
        {dueOn && (
          <p className={dueOn < today() ? classes.late : classes.muted}>
            {t(dueOn < today() ? "wasDueOn" : "dueOn", { date: day(dueOn) })}
          </p>
        )}
      </div>
      <Link
        {...pageOf(item)}
        params={{ slug }}
        className={first ? classes.first : classes.action}
        aria-describedby={id}
      >
        {t(`work.${task}.action`)}
      </Link>
    </li>
  );
}
