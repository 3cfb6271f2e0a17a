import { expect, test } from "vitest";
import type { Problem, Workshop } from "@/lib/model";
import { ProblemError } from "@/lib/problem";
import { readAgain } from "./queries";
import { reasonOf } from "./refusal";

const refused = (detail: string, status = 409) => new ProblemError(status, { detail } as Problem);

test.each([
  ["Registration is not open.", "closed"],
  ["You are registered already.", "already"],
  ["3 people of this collectivité are registered already.", "seatFull"],
  ["Too many people wait already.", "listFull"],
])("%s a sa phrase", (detail, reason) => {
  expect(reasonOf(refused(detail))).toBe(reason);
});

test("un autre refus garde la sienne", () => {
  expect(reasonOf(refused("Otherwise."))).toBeUndefined();
  expect(reasonOf(refused("Registration is not open.", 422))).toBeUndefined();
});

test("qui attend une séance en ligne voit s’ouvrir la porte", () => {
  const now = new Date("2027-01-14T12:00:00Z");
  const cycle = (online: boolean, endsAt: string, cohort = true) =>
    ({ cohort, sessions: [{ online, endsAt }] }) as unknown as Workshop;

  expect(readAgain(cycle(true, "2027-01-14T15:00:00Z"), now)).toBe(60_000);
  expect(readAgain(cycle(true, "2027-01-14T11:00:00Z"), now)).toBe(false);
  expect(readAgain(cycle(false, "2027-01-14T15:00:00Z"), now)).toBe(false);
  expect(readAgain(cycle(true, "2027-01-14T15:00:00Z", false), now)).toBe(false);
});
