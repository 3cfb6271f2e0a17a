import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import facts from "@/components/facts.module.css";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { moment, number } from "@/lib/format";
import type { FundingImport } from "@/lib/model";
import { fundings, startReading } from "./queries";

/** How the reading of the national catalogue stands, for administration. */
export function FundingImportPage() {
  const { t } = useTranslation("funding");
  const { slug } = useParams({ from: "/reseaux/$slug/administration/aides" });
  return (
    <SignInWall>
      <Page title={t("import.title")} lead={t("import.lead")}>
        <State slug={slug} />
      </Page>
    </SignInWall>
  );
}

function State({ slug }: { slug: string }) {
  const { t } = useTranslation("funding");
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(fundings.reading(slug));
  const starting = useMutation({
    mutationFn: () => startReading(slug),
    onSettled: () => client.invalidateQueries({ queryKey: fundings.reading(slug).queryKey }),
  });
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={4} />;
  const isOff = data.state === "NOT_CONFIGURED";
  return (
    <>
      <section>
        <div role="status">
          <h2>{t(`import.states.${data.state}`)}</h2>
        </div>
        {isOff && <p>{t("import.notConfigured")}</p>}
        {data.failure && (
          <p>
            {t(`import.failures.${data.failure}`)} {t("import.unchanged")}
          </p>
        )}
        {!isOff && !data.startedAt && <p>{t("import.never")}</p>}
        {starting.error && <ProblemNotice error={starting.error} />}
        {!isOff && (
          <Button
            loading={starting.isPending}
            disabled={data.state === "RUNNING"}
            onClick={() => starting.mutate()}
          >
            {t("import.start")}
          </Button>
        )}
      </section>
      <Report told={data} />
    </>
  );
}

function Report({ told }: { told: FundingImport }) {
  const { t } = useTranslation("funding");
  const { startedAt, endedAt, counts, malformed, unmapped } = told;
  if (!startedAt) return null;
  return (
    <>
      <dl className={facts.facts}>
        <div>
          <dt>{t("import.startedAt")}</dt>
          <dd>{moment(startedAt)}</dd>
        </div>
        {endedAt && (
          <div>
            <dt>{t("import.endedAt")}</dt>
            <dd>{moment(endedAt)}</dd>
          </div>
        )}
        {counts &&
          (["read", "added", "changed", "gone"] as const).map((name) => (
            <div key={name}>
              <dt>{t(`import.${name}`)}</dt>
              <dd>{number(counts[name])}</dd>
            </div>
          ))}
      </dl>
      {malformed.length > 0 && (
        <section>
          <h2>{t("import.malformed")}</h2>
          <ul>
            {malformed.map(({ id, field }) => (
              <li key={`${id} ${field}`}>{t("import.malformedItem", { id, field })}</li>
            ))}
          </ul>
        </section>
      )}
      {unmapped.length > 0 && (
        <section>
          <h2>{t("import.unmapped")}</h2>
          <p>{t("import.unmappedBody")}</p>
          <ul>
            {unmapped.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
