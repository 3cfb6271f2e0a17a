import { useTranslation } from "react-i18next";
import facts from "@/components/facts.module.css";
import { day, money } from "@/lib/format";
import type { Funding } from "@/lib/model";
import { useSourceWords } from "./words";

/** What can be said of an aid in a word or a figure. */
export function FundingFacts({ funding }: { funding: Funding }) {
  const lines = useLines(funding).filter(([, value]) => value);
  return (
    <dl className={facts.facts}>
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type Line = [label: string, value: string | null | undefined];

function useLines({ facts: said, source }: Funding): Line[] {
  const { t } = useTranslation("funding");
  const words = useSourceWords();
  const on = (iso: string | null | undefined) => iso && day(iso);
  const euros = (cents: number | null | undefined) => (cents == null ? undefined : money(cents));
  const { rateLower, rateUpper } = said.amounts;
  const both = rateLower != null && rateUpper != null && rateLower !== rateUpper;
  const one = rateUpper ?? rateLower;
  return [
    [t("facts.shortTitle"), said.shortTitle],
    [t("facts.initialName"), said.initialName],
    [t("facts.financers"), said.bodies.financers.join(", ")],
    [t("facts.instructors"), said.bodies.instructors.join(", ")],
    [t("facts.programs"), said.bodies.programs.join(", ")],
    [t("facts.perimeter"), said.perimeter.label],
    [t("facts.audiences"), said.aims.audiences.map(words.audience).join(", ")],
    [t("facts.types"), said.aims.aidTypes.map(words.type).join(", ")],
    [t("call"), said.callForProject ? t("yes") : undefined],
    [t("facts.categories"), said.aims.categories.join(", ")],
    [t("facts.destinations"), said.aims.destinations.join(", ")],
    [t("facts.steps"), said.aims.mobilizationSteps.join(", ")],
    [t("facts.start"), on(said.dates.start)],
    [t("facts.predeposit"), on(said.dates.predeposit)],
    [t("facts.deadline"), said.dates.deadline ? day(said.dates.deadline) : t("permanent")],
    [
      t("facts.rates"),
      both ? t("ratesValue", { lower: rateLower, upper: rateUpper }) : one != null ? `${one} %` : undefined,
    ],
    [t("facts.rateComment"), said.amounts.rateComment],
    [t("facts.loan"), euros(said.amounts.loanCents)],
    [t("facts.advance"), euros(said.amounts.advanceCents)],
    [t("facts.recurrence"), said.recurrence],
    [t("facts.european"), said.europeanAid],
    [t("facts.charged"), said.charged ? t("yes") : undefined],
    [t("facts.references"), said.projectReferences.join(", ")],
    [t("facts.source"), t(`sources.${source}`)],
    [t("facts.mention"), said.origin.importMention],
    [t("facts.licence"), said.origin.importLicence],
    [t("facts.created"), on(said.origin.createdAt)],
    [t("facts.updated"), on(said.origin.updatedAt)],
  ];
}
