import { today } from "@/lib/format";
import type { Programme } from "@/lib/model";
import { endOf, yearsOf } from "./convention";
import { halfDays, typedDays } from "./days";

export type FrameValues = {
  signedOn: string;
  startsOn: string;
  endsOn: string;
  deliberation: string;
  days: string[];
  cadenceWeeks: string | number;
  existing: string;
  actors: string;
  needs: string;
  objectives: string;
};

const MOST_YEARS = 5;
const MOST_OBJECTIVES = 10;
const LONGEST_OBJECTIVE = 300;

/** What the form begins with. */
export const frameOf = (programme: Programme | undefined): FrameValues => ({
  signedOn: programme?.convention.signedOn ?? today(),
  startsOn: programme?.convention.startsOn ?? today(),
  endsOn: programme?.convention.endsOn ?? "",
  deliberation: programme?.convention.deliberation ?? "",
  days: Array.from({ length: MOST_YEARS }, (_, index) => typedDays(programme?.years[index]?.budget.granted)),
  cadenceWeeks: "",
  existing: programme?.diagnosis.existing ?? "",
  actors: programme?.diagnosis.actors ?? "",
  needs: programme?.diagnosis.needs ?? "",
  objectives: programme?.objectives.map(({ text }) => text).join("\n") ?? "",
});

export const linesOf = (typed: string) =>
  typed
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

type Words = { required: string; bounds: string; days: string; tooMany: string };

/** What is to be corrected, field by field. */
export function wrongIn(values: FrameValues, needsRhythm: boolean, words: Words) {
  const { signedOn, startsOn, endsOn, days, cadenceWeeks, objectives } = values;
  const years = yearsOf(startsOn, endsOn);
  const aims = linesOf(objectives);
  const wrong: Record<string, string> = {};
  if (!signedOn) wrong.signedOn = words.required;
  if (!startsOn) wrong.startsOn = words.required;
  else if (!years) wrong.endsOn = words.bounds;
  days.slice(0, years ?? 0).forEach((typed, index) => {
    if (halfDays(typed) === undefined) wrong[`days.${index}`] = words.days;
  });
  if (needsRhythm && !cadenceWeeks) wrong.cadenceWeeks = words.required;
  if (aims.length > MOST_OBJECTIVES || aims.some((aim) => aim.length > LONGEST_OBJECTIVE))
    wrong.objectives = words.tooMany;
  return wrong;
}

/** The convention and its half days, of a form in which nothing is wrong. */
export function conventionOf({ signedOn, startsOn, endsOn, deliberation, days }: FrameValues) {
  return {
    convention: {
      signedOn,
      startsOn,
      endsOn: endOf(startsOn, endsOn),
      ...(deliberation.trim() && { deliberation: deliberation.trim() }),
    },
    halfDays: days.slice(0, yearsOf(startsOn, endsOn)).map((typed) => halfDays(typed) ?? 0),
  };
}
