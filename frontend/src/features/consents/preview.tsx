import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { PersonLine } from "@/components/person-line";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import type { ConsentAudience } from "@/lib/model";
import classes from "./consents.module.css";
import { consents } from "./queries";

const idOf = ({ network, audience, partner }: ConsentAudience) =>
  `${network.slug}-${audience}-${partner?.id ?? ""}`;

/** My entry through the eyes of each audience, at this instant. */
export function Preview({ audiences }: { audiences: ConsentAudience[] }) {
  const { t } = useTranslation("consents");
  const [chosen, setChosen] = useState<string>();
  const severalNetworks = new Set(audiences.map(({ network }) => network.slug)).size > 1;
  const seen = audiences.find((candidate) => idOf(candidate) === chosen);
  return (
    <section className={classes.preview}>
      <h2>{t("preview.title")}</h2>
      <p className={classes.muted}>{t("preview.lead")}</p>
      <div className={classes.eyes}>
        {audiences.map((candidate) => (
          <button
            key={idOf(candidate)}
            type="button"
            aria-pressed={idOf(candidate) === chosen}
            onClick={() => setChosen(idOf(candidate))}
          >
            {t(`preview.${candidate.audience}`, { partner: candidate.partner?.name })}
            {severalNetworks && `, ${candidate.network.name}`}
          </button>
        ))}
      </div>
      {seen && <Seen as={seen} />}
    </section>
  );
}

function Seen({ as }: { as: ConsentAudience }) {
  const { t } = useTranslation("consents");
  const { data, error } = useQuery(consents.preview(as.network.slug, as.audience, as.partner?.id));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting lines={1} />;
  if (!data.listed || !data.entry)
    return <Empty title={t("preview.notListed")}>{t("preview.notListedBody")}</Empty>;
  return (
    <ul className={classes.mirror}>
      <PersonLine entry={data.entry} />
    </ul>
  );
}
