import { describe, expect, it } from "vitest";
import type { FreeSlot } from "@/lib/model";
import { daysOf } from "./slot-days";

const slot = (startsAt: string, host: string, modes: FreeSlot["modes"] = ["VIDEO"]): FreeSlot => ({
  schedule: "s",
  host,
  name: host,
  startsAt,
  endsAt: startsAt,
  zone: startsAt.endsWith("+11:00") ? "Pacific/Noumea" : "Europe/Paris",
  modes,
});

describe("the days of a list of slots", () => {
  it("keeps one of several advisers who are free at the same time", () => {
    const days = daysOf([slot("2026-11-30T14:00:00+01:00", "a"), slot("2026-11-30T14:00:00+01:00", "b")], []);
    expect(days).toHaveLength(1);
    expect(days[0]?.times.map(({ slot: free }) => free?.host)).toEqual(["a"]);
  });

  it("shows what is taken at its place among what is free", () => {
    const days = daysOf([slot("2026-11-30T15:00:00+01:00", "a")], ["2026-11-30T14:30:00+01:00"]);
    expect(days[0]?.times.map(({ startsAt, slot: free }) => [startsAt.slice(11, 16), Boolean(free)])).toEqual(
      [
        ["14:30", false],
        ["15:00", true],
      ],
    );
  });

  it("puts the hour on the day of the schedule's clock, before and after the clock changes", () => {
    const days = daysOf([slot("2026-10-26T14:00:00+01:00", "a"), slot("2026-10-19T14:00:00+02:00", "a")], []);
    expect(days.map(({ label }) => label)).toEqual(["lundi 19 octobre", "lundi 26 octobre"]);
  });

  it("keeps what is said by two clocks apart, and says which", () => {
    const days = daysOf(
      [slot("2026-11-30T14:00:00+01:00", "a"), slot("2026-11-30T14:00:00+11:00", "b")],
      ["2026-11-30T15:00:00+11:00"],
    );
    expect(days.map(({ label, zone, times }) => [label, zone, times.length])).toEqual([
      ["lundi 30 novembre", "Europe/Paris", 1],
      ["lundi 30 novembre", "Pacific/Noumea", 2],
    ]);
  });

  it("leaves out who is not reached in the way one wishes", () => {
    expect(daysOf([slot("2026-11-30T15:00:00+01:00", "a", ["PHONE"])], [], "VIDEO")).toEqual([]);
  });
});
