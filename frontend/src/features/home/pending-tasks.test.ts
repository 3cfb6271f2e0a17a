import { describe, expect, it } from "vitest";
import type { ConsentAudience, Entry, Mandate, Profile } from "@/lib/model";
import { pendingTasks, pendingWork } from "./pending-tasks";

const fields = [
  "headline",
  "practices",
  "helpOffered",
  "helpSought",
  "positions",
  "biography",
  "email",
  "phone",
];
const allPrivate = Object.fromEntries(fields.map((field) => [field, "PRIVATE"])) as Entry["visibility"];
const profile = { biography: "Maraîchère." } as Profile;
const current = { current: true } as Mandate;
const shown = { network: { slug: "territoires44" }, granted: true } as ConsentAudience;
const entry = {
  practices: ["budget-participatif"],
  visibility: { ...allPrivate, practices: "NETWORK" },
} as Entry;
const settled = {
  slug: "territoires44",
  isMember: true,
  mandates: [current],
  hasPosition: false,
  profile,
  consents: [shown],
  entry,
};

describe("what waits for a member", () => {
  it("is nothing when everything is in order", () => expect(pendingTasks(settled)).toEqual([]));

  it("starts with the mandate, then consent, then words", () => {
    const newcomer = {
      ...settled,
      mandates: [],
      consents: [],
      entry: { practices: [], visibility: allPrivate } as never,
      profile: {} as Profile,
    };
    expect(pendingTasks(newcomer)).toEqual(["mandate", "consent", "entry", "profile"]);
  });

  it("does not ask an agent or a resident for a mandate", () =>
    expect(pendingTasks({ ...settled, mandates: [], hasPosition: true })).toEqual([]));

  it("notices an entry that is listed but closed", () =>
    expect(pendingTasks({ ...settled, entry: { ...entry, visibility: allPrivate } })).toEqual([
      "visibility",
    ]));

  it("puts the charter before one’s own entry", () =>
    expect(pendingTasks({ ...settled, profile: {} as Profile, charterToAccept: true })).toEqual([
      "charter",
      "profile",
    ]));

  it("asks nothing of an animator who is not a member, but the mirror's repairs", () => {
    const mirror = { state: "OK", problems: [{ code: "UNKNOWN_PLACE" }] } as never;
    expect(
      pendingTasks({
        slug: "territoires44",
        isMember: false,
        mandates: [],
        hasPosition: false,
        profile,
        mirror,
      }),
    ).toEqual(["mirror"]);
  });

  it("asks for the new mandate after elections, rather than for any", () =>
    expect(pendingTasks({ ...settled, mandates: [], isAskedForMandate: true })).toEqual(["renewal"]));
});

describe("what waits for those who run a network", () => {
  it("is what there is any of, in the order of its urgency", () =>
    expect(
      pendingWork([
        { task: "DATA_REQUESTS", count: 2, dueOn: "2026-12-03" },
        { task: "ACCOUNT_REMOVALS", count: 0 },
        { task: "APPLICATIONS", count: 100 },
      ]).map(({ task }) => task),
    ).toEqual(["DATA_REQUESTS", "APPLICATIONS"]));

  it("is nothing while it is not known, and for who runs nothing", () => expect(pendingWork()).toEqual([]));
});
