import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { mine } from "@/lib/mine";
import { AskedMandates } from "./asked-mandates";
import { MandateForm } from "./mandate-form";
import { MandateLine } from "./mandate-line";
import classes from "./me.module.css";
import { Positions } from "./positions";

/** The mandates of a person, today's and past ones, and their positions. */
export function MandatesPage() {
  const { t } = useTranslation("me");
  return (
    <SignInWall>
      <Page title={t("mandates.title")} lead={t("mandates.lead")} narrow>
        <AskedMandates />
        <Mandates />
        <Positions />
      </Page>
    </SignInWall>
  );
}

function Mandates() {
  const { t } = useTranslation("me");
  const { data, error, refetch } = useQuery(mine.mandates);
  const [isAdding, setIsAdding] = useState(false);
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={2} />;
  const current = data.filter((mandate) => mandate.current);
  const past = data.filter((mandate) => !mandate.current);
  return (
    <>
      {data.length === 0 && !isAdding && <Empty title={t("mandates.none")}>{t("mandates.noneBody")}</Empty>}
      {current.length > 0 && (
        <section>
          <h2 className="heard">{t("mandates.current")}</h2>
          <ul className={classes.lines}>
            {current.map((mandate) => (
              <MandateLine key={mandate.id} mandate={mandate} />
            ))}
          </ul>
        </section>
      )}
      {isAdding ? (
        <MandateForm onDone={() => setIsAdding(false)} />
      ) : (
        <div>
          <Button onClick={() => setIsAdding(true)}>{t("mandates.add")}</Button>
        </div>
      )}
      {past.length > 0 && (
        <section className={classes.group}>
          <h2>{t("mandates.past")}</h2>
          <ul className={classes.lines}>
            {past.map((mandate) => (
              <MandateLine key={mandate.id} mandate={mandate} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
