import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Network } from "@/lib/model";
import classes from "./joining.module.css";

/** How far one is, in words and as a line. */
export function Progress({ rank, of, network }: { rank: number; of: number; network: Network }) {
  const { t } = useTranslation("joining");
  return (
    <div className={classes.progress}>
      <p>
        <Link to="/reseaux/$slug" params={{ slug: network.slug }}>
          {network.name}
        </Link>{" "}
        · {t("progress", { rank: rank + 1, of })}
      </p>
      <div className={classes.line} aria-hidden="true">
        <i style={{ width: `${(100 * (rank + 1)) / of}%` }} />
      </div>
    </div>
  );
}
