import { Button, SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Ordinals } from "@/components/ordinals";
import { ProblemNotice } from "@/components/problem-notice";
import { Waiting } from "@/components/waiting";
import { capitalised, day } from "@/lib/format";
import { mandateSentence } from "@/lib/mandate";
import type { CheckedMandate, Verification } from "@/lib/model";
import { register } from "./queries";
import classes from "./register.module.css";

const states: Verification[] = ["AMBIGUOUS", "NOT_FOUND", "UNVERIFIED", "MATCHED"];

/** The current mandates of members, by what the register says of them. */
export function CheckedMandates({ slug }: { slug: string }) {
  const { t } = useTranslation(["register", "common"]);
  const [state, setState] = useState<Verification>("AMBIGUOUS");
  const [after, setAfter] = useState<string>();
  const { data, error, refetch } = useQuery(register.checked(slug, state, after));
  return (
    <section className={classes.list}>
      <h2>{t("list.title")}</h2>
      <SegmentedControl
        aria-label={t("list.filter")}
        className={classes.states ?? ""}
        value={state}
        data={states.map((value) => ({ value, label: t(`verifications.${value}`) }))}
        onChange={(value) => {
          setState(value as Verification);
          setAfter(undefined);
        }}
      />
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!data && !error && <Waiting lines={4} />}
      {data?.items.length === 0 && <Empty title={t("list.none")}>{t("list.noneBody")}</Empty>}
      <ul className={classes.lines}>
        {data?.items.map((mandate) => (
          <Line key={mandate.mandate} slug={slug} mandate={mandate} />
        ))}
      </ul>
      <div className="actions">
        {after && (
          <Button variant="default" onClick={() => setAfter(undefined)}>
            {t("list.first")}
          </Button>
        )}
        {data?.next && (
          <Button variant="outline" onClick={() => setAfter(data.next)}>
            {t("list.next")}
          </Button>
        )}
      </div>
    </section>
  );
}

function Line({ slug, mandate }: { slug: string; mandate: CheckedMandate }) {
  const { t } = useTranslation("register");
  const { entry, name, startDate, doubt, verifiedAt } = mandate;
  const notes = [
    t("list.since", { date: day(startDate) }),
    doubt && t(`doubts.${doubt}`),
    verifiedAt && t("list.checkedOn", { date: day(verifiedAt) }),
  ];
  return (
    <li>
      <h3>
        <Link to="/reseaux/$slug/annuaire/$id" params={{ slug, id: entry }}>
          {name}
        </Link>
      </h3>
      <p>
        <Ordinals text={capitalised(mandateSentence(mandate))} />
      </p>
      <p className={classes.muted}>{notes.filter(Boolean).join(" · ")}</p>
    </li>
  );
}
