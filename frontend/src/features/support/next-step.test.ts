import { expect, test } from "vitest";
import type { SupportSession } from "@/lib/model";
import { nextStep } from "./next-step";

const NOW = Date.parse("2026-11-26T12:00:00Z");
const session = (
  startsAt: string,
  state: SupportSession["state"],
  minutes: SupportSession["minutes"] = "DRAFT",
) => ({ id: startsAt, startsAt, state, minutes }) as SupportSession;
const adviser = { adviser: true, state: "ACTIVE" } as const;

test("an adviser without a session to come proposes a date", () => {
  expect(nextStep(adviser, [], NOW).step).toBe("propose");
});

test("a session that has begun is noted before anything else", () => {
  const begun = session("2026-11-26T11:00:00Z", "CONFIRMED");
  expect(nextStep(adviser, [session("2026-12-26T11:00:00Z", "REQUESTED"), begun], NOW)).toEqual({
    step: "note",
    session: begun,
  });
});

test("minutes that were not shared come before the next date", () => {
  expect(nextStep(adviser, [session("2026-11-20T11:00:00Z", "DONE")], NOW).step).toBe("write");
  expect(nextStep(adviser, [session("2026-11-20T11:00:00Z", "DONE", "SHARED")], NOW).step).toBe("propose");
});

test("those of the collectivité confirm a date that is proposed, and nothing else", () => {
  const theirs = { adviser: false, state: "ACTIVE" } as const;
  expect(nextStep(theirs, [session("2026-12-01T11:00:00Z", "REQUESTED")], NOW).step).toBe("confirm");
  expect(nextStep(theirs, [session("2026-12-01T11:00:00Z", "CONFIRMED")], NOW).step).toBe("none");
});

test("nothing is to be proposed during a pause", () => {
  expect(nextStep({ adviser: true, state: "PAUSED" }, [], NOW).step).toBe("none");
});
