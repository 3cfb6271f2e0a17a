import type { Programme, ProgrammeAction, ProgrammeSpace, ProgrammeYear } from "@/lib/model";

export type NextStep =
  | { step: "diagnose" | "report" | "quiet" | "none" }
  | { step: "settle" | "evaluate" | "coming"; action: ProgrammeAction }
  | { step: "review" | "plan"; year: ProgrammeYear };

/** The one thing that whoever reads a programme has to do next, or what comes next without them. */
export function nextStep({ adviser, state }: ProgrammeSpace, programme: Programme, today: string): NextStep {
  if (programme.endedOn || state === "CLOSED") return { step: "none" };
  return (adviser ? forAdviser(programme, today) : forMember(programme)) ?? coming(programme);
}

const actionsOf = ({ years }: Programme) => years.flatMap(({ actions }) => actions);

function forAdviser(programme: Programme, today: string): NextStep | undefined {
  const actions = actionsOf(programme);
  const { existing, actors, needs } = programme.diagnosis;
  if (!existing && !actors && !needs) return { step: "diagnose" };
  const isOver = programme.convention.endsOn < today;
  const past = actions.find(
    ({ state, until }) => state === "PLANNED" && (isOver || (until && until < today)),
  );
  if (past) return { step: "settle", action: past };
  const year = programme.years.find(({ until, review }) => until < today && !review);
  if (year) return { step: "review", year };
  if (isOver) return { step: "report" };
  const current = programme.years.find(({ until }) => until >= today);
  const isAllSettled = actions.every(({ state }) => state !== "PLANNED");
  return current && isAllSettled && programme.budget.left > 0 ? { step: "plan", year: current } : undefined;
}

function forMember(programme: Programme): NextStep | undefined {
  const held = actionsOf(programme).find(({ state, sheet }) => state === "DONE" && !sheet);
  return held && { step: "evaluate", action: held };
}

function coming(programme: Programme): NextStep {
  const action = actionsOf(programme)
    .filter(({ state }) => state === "PLANNED")
    .sort((one, other) => (one.from ?? "9999").localeCompare(other.from ?? "9999"))[0];
  return action ? { step: "coming", action } : { step: "quiet" };
}
