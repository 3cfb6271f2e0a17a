import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import type { Articulation, Initiative } from "@/lib/model";
import type { Track } from "@/lib/track";
import classes from "./initiative.module.css";
import { Matrix } from "./matrix";
import { Pairs } from "./pairs";
import { initiatives as queries } from "./queries";
import { useWords } from "./use-words";

/** Which initiatives overlap, two by two, and what none of them reaches. */
export function ArticulationMap({ of, initiatives }: { of: Track; initiatives: Initiative[] }) {
  const { t } = useTranslation("initiative");
  const { data, error, refetch } = useQuery(queries.articulation(of));
  return (
    <>
      <section className={classes.section}>
        <h2>{t("map.title")}</h2>
        <p className={classes.lead}>{t("map.lead")}</p>
        {error && <ProblemNotice error={error} onRetry={refetch} />}
        {!data && !error && <Waiting lines={4} />}
        {data && initiatives.length < 2 && <p>{t("map.tooFew")}</p>}
        {data && initiatives.length > 1 && data.overlaps.length === 0 && <p>{t("map.none")}</p>}
        {data && data.overlaps.length > 0 && (
          <>
            <Matrix initiatives={initiatives} overlaps={data.overlaps} />
            <Pairs initiatives={initiatives} overlaps={data.overlaps} />
          </>
        )}
      </section>
      {data && <Gaps missed={data} />}
    </>
  );
}

function Gaps({ missed: { audiencesMissed, themesMissed } }: { missed: Articulation }) {
  const { t } = useTranslation("initiative");
  const words = useWords();
  if (audiencesMissed.length === 0 && themesMissed.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t("gaps.title")}</h2>
      {audiencesMissed.length > 0 && (
        <p>{t("gaps.audiences", { missed: words.audiences(audiencesMissed) })}</p>
      )}
      {themesMissed.length > 0 && <p>{t("gaps.themes", { missed: words.themes(themesMissed) })}</p>}
    </section>
  );
}
