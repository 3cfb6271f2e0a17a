import { expect, test } from "vitest";
import type { Programme, ProgrammeAction, ProgrammeSpace } from "@/lib/model";
import { nextStep } from "./next-step";

const TODAY = "2027-02-01";
const budget = { granted: 20, planned: 0, used: 0, left: 20 };
const adviser: ProgrammeSpace = {
  track: "t",
  collectivity: "Plessé",
  adviser: true,
  mode: "PROGRAMME",
  state: "ACTIVE",
};
const member = { ...adviser, adviser: false };

const action = (said: Partial<ProgrammeAction>): ProgrammeAction => ({
  id: "a",
  year: 1,
  kind: "TRAINING",
  title: "Animer",
  halfDays: 2,
  state: "PLANNED",
  next: ["DONE", "DROPPED"],
  version: 0,
  ...said,
});

const programme = (actions: ProgrammeAction[], said: Partial<Programme> = {}): Programme => ({
  startedOn: "2026-01-01",
  convention: { signedOn: "2026-01-01", startsOn: "2026-01-01", endsOn: "2028-12-31" },
  diagnosis: { needs: "Former" },
  objectives: [],
  budget,
  years: [
    { year: 1, from: "2026-01-01", until: "2026-12-31", budget, actions, review: { happened: "Tout" } },
    { year: 2, from: "2027-01-01", until: "2027-12-31", budget, actions: [] },
  ],
  meetings: [],
  version: 0,
  ...said,
});

test("an adviser first says from where the territory starts, then plans", () => {
  expect(nextStep(adviser, programme([], { diagnosis: {} }), TODAY).step).toBe("diagnose");
  expect(nextStep(adviser, programme([]), TODAY)).toMatchObject({ step: "plan", year: { year: 2 } });
  expect(nextStep(adviser, programme([action({ state: "DONE" })]), TODAY).step).toBe("plan");
  expect(nextStep(adviser, programme([], { budget: { ...budget, left: 0 } }), TODAY).step).toBe("quiet");
});

test("what should have taken place is asked for, then the review of a year that is over", () => {
  const late = action({ from: "2026-11-01", until: "2026-11-02" });
  expect(nextStep(adviser, programme([late]), TODAY)).toEqual({ step: "settle", action: late });
  const [first, ...rest] = programme([action({})]).years;
  const { review: _, ...unreviewed } = first as NonNullable<typeof first>;
  expect(nextStep(adviser, programme([], { years: [unreviewed, ...rest] }), TODAY).step).toBe("review");
});

test("a territory evaluates what was held, and reads what comes", () => {
  const held = action({ state: "DONE", next: [] });
  const later = action({ id: "b", from: "2027-05-01", until: "2027-05-01" });
  expect(nextStep(member, programme([later, held]), TODAY)).toEqual({ step: "evaluate", action: held });
  expect(nextStep(member, programme([action({}), later]), TODAY)).toEqual({ step: "coming", action: later });
});

test("a convention at its term asks for the end report, and nothing is asked after it", () => {
  const held = action({ state: "DONE", next: [] });
  const over = programme([held], {
    convention: { signedOn: "2024-01-01", startsOn: "2024-01-01", endsOn: "2026-12-31" },
  });
  expect(nextStep(adviser, over, TODAY).step).toBe("report");
  expect(nextStep(adviser, { ...over, endedOn: "2027-01-15" }, TODAY).step).toBe("none");
});

test("an action without days is settled before the end report", () => {
  const undated = action({});
  const over = programme([undated], {
    convention: { signedOn: "2024-01-01", startsOn: "2024-01-01", endsOn: "2026-12-31" },
  });
  expect(nextStep(adviser, over, TODAY)).toEqual({ step: "settle", action: undated });
});
