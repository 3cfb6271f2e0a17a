import { typedEuros, wholeCents } from "@/lib/cents";
import type { Funding, FundingInput } from "@/lib/model";

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
const words = (typed: string) => typed.trim() || undefined;
const percent = (typed: string | number) => (typed === "" ? undefined : Number(typed));

/** An aid as one types it: one thing a line, amounts in euros. */
export function draftOf(funding?: Funding) {
  const said = funding?.facts;
  return {
    name: said?.name ?? "",
    shortTitle: said?.shortTitle ?? "",
    financers: said?.bodies.financers.join("\n") ?? "",
    instructors: said?.bodies.instructors.join("\n") ?? "",
    programs: said?.bodies.programs.join("\n") ?? "",
    description: said?.description ?? "",
    eligibility: said?.eligibility ?? "",
    place: said?.perimeter.place ?? "FRANCE",
    audiences: said?.aims.audiences ?? [],
    aidTypes: said?.aims.aidTypes ?? [],
    categories: said?.aims.categories.join("\n") ?? "",
    destinations: said?.aims.destinations.join("\n") ?? "",
    mobilizationSteps: said?.aims.mobilizationSteps.join("\n") ?? "",
    projectReferences: said?.projectReferences.join("\n") ?? "",
    start: said?.dates.start ?? "",
    predeposit: said?.dates.predeposit ?? "",
    deadline: said?.dates.deadline ?? "",
    rateLower: (said?.amounts.rateLower ?? "") as string | number,
    rateUpper: (said?.amounts.rateUpper ?? "") as string | number,
    rateComment: said?.amounts.rateComment ?? "",
    loan: typedEuros(said?.amounts.loanCents ?? undefined),
    advance: typedEuros(said?.amounts.advanceCents ?? undefined),
    contact: said?.contact ?? "",
    recurrence: said?.recurrence ?? "",
    projectExamples: said?.projectExamples ?? "",
    europeanAid: said?.europeanAid ?? "",
    originUrl: said?.originUrl ?? "",
    applicationUrl: said?.applicationUrl ?? "",
    callForProject: said?.callForProject ?? false,
    charged: said?.charged ?? false,
    live: funding?.live ?? true,
  };
}

export type FundingDraft = ReturnType<typeof draftOf>;

/** Whether an amount was left out or is one. */
export const isAmount = (typed: string) => typed.trim() === "" || wholeCents(typed) !== undefined;

/** What was typed as the API wants it: what was left empty is not said. */
export function inputOf(typed: FundingDraft): FundingInput {
  const said = {
    name: typed.name.trim(),
    shortTitle: words(typed.shortTitle),
    who: {
      financers: lines(typed.financers),
      instructors: lines(typed.instructors),
      programs: lines(typed.programs),
    },
    description: typed.description.trim(),
    eligibility: typed.eligibility.trim(),
    place: typed.place,
    what: {
      audiences: typed.audiences,
      aidTypes: typed.aidTypes,
      categories: lines(typed.categories),
      destinations: lines(typed.destinations),
      mobilizationSteps: lines(typed.mobilizationSteps),
      projectReferences: lines(typed.projectReferences),
    },
    start: words(typed.start),
    predeposit: words(typed.predeposit),
    deadline: words(typed.deadline),
    howMuch: {
      rateLower: percent(typed.rateLower),
      rateUpper: percent(typed.rateUpper),
      rateComment: words(typed.rateComment),
      loanCents: wholeCents(typed.loan),
      advanceCents: wholeCents(typed.advance),
    },
    contact: words(typed.contact),
    recurrence: words(typed.recurrence),
    projectExamples: words(typed.projectExamples),
    europeanAid: words(typed.europeanAid),
    originUrl: words(typed.originUrl),
    applicationUrl: words(typed.applicationUrl),
    callForProject: typed.callForProject,
    charged: typed.charged,
    live: typed.live,
  };
  return JSON.parse(JSON.stringify(said)) as FundingInput;
}
