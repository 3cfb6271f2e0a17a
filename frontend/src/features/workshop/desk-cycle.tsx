import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { CycleForm } from "./cycle-form";
import { workshops } from "./queries";
import { Registrations } from "./registrations";
import { Steps } from "./steps";

/** All that the team does with one cycle. */
export function DeskCycle({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation("workshop");
  const [isChanging, setIsChanging] = useState(false);
  const { data: cycle, error, refetch } = useQuery(workshops.one(slug, id));
  const notice = error && <ProblemNotice error={error} onRetry={refetch} />;
  if (!cycle) return notice ?? <Waiting lines={3} />;
  if (isChanging)
    return (
      <>
        {notice}
        <CycleForm slug={slug} cycle={cycle} onDone={() => setIsChanging(false)} />
      </>
    );
  const isOver = cycle.state === "ENDED" || cycle.state === "CANCELLED";
  return (
    <>
      {notice}
      <p>
        <Link to="/reseaux/$slug/ateliers/$id" params={{ slug, id }}>
          {t("desk.see")}
        </Link>
      </p>
      {!isOver && (
        <div className="actions">
          <Button variant="outline" onClick={() => setIsChanging(true)}>
            {t("desk.change")}
          </Button>
        </div>
      )}
      <Steps cycle={cycle} />
      <Registrations cycle={cycle} />
    </>
  );
}
