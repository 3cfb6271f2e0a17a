import { describe, expect, it } from "vitest";
import { blankMandate } from "@/lib/mandate-draft";
import type { MembershipForm } from "@/lib/model";
import { blankDraft, type Draft, formOf, missingOf, stepsOf } from "./draft";

const charter = { version: "2026-09", sha256: "c".repeat(64), title: "Charte", text: "…", publishedAt: "" };
const text = (sha256: string) => ({ version: "1", locale: "fr", sha256, title: "", body: "" });
const elected: MembershipForm = {
  profiles: ["ELU", "ANCIEN_ELU", "CANDIDAT"],
  charter,
  consents: [
    { audience: "NETWORK", text: text("a".repeat(64)) },
    { audience: "PUBLIC", text: text("b".repeat(64)) },
  ],
};
const collectivities: MembershipForm = { profiles: ["INSTITUTION"], consents: [] };
const mayor: Draft = {
  ...blankDraft,
  profile: "ELU",
  givenName: " Ada ",
  familyName: "Exemple",
  email: "ada@essaim.example",
  mandates: [{ ...blankMandate, place: "COM:44128", startDate: "2026-03-22" }],
  charter: charter.sha256,
};

describe("what is asked of somebody who joins", () => {
  it("follows the profile", () => {
    expect(stepsOf(mayor, elected)).toEqual([
      ...["profile", "identity", "mandates", "charter", "consents", "summary"],
    ]);
    expect(stepsOf({ ...mayor, profile: "CANDIDAT" }, elected)).toContain("places");
  });

  it("asks a commune for its decision and its two contacts, and not as what it joins", () => {
    const commune: Draft = { ...blankDraft, profile: "INSTITUTION" };
    expect(stepsOf(commune, collectivities)).toEqual(["organization", "deliberation", "identity", "summary"]);
    expect(Object.keys(missingOf("deliberation", commune, collectivities))).toHaveLength(8);
  });

  it("never takes the charter for accepted, nor another version of it", () => {
    expect(missingOf("charter", { ...mayor, charter: "" }, elected)).toEqual({ charter: "charter" });
    expect(missingOf("charter", { ...mayor, charter: "d".repeat(64) }, elected)).toEqual({
      charter: "charter",
    });
    expect(missingOf("charter", mayor, elected)).toEqual({});
  });

  it("sends the consents that were given, and no other", () => {
    expect(formOf(mayor, elected).consents).toEqual([]);
    const given = { ...mayor, consents: { PUBLIC: "b".repeat(64), NETWORK: "old words" } };
    expect(formOf(given, elected).consents).toEqual([{ audience: "PUBLIC", textSha256: "b".repeat(64) }]);
  });

  it("asks what a person wishes to give, where there is a rule, and takes what the rule takes", () => {
    const dues = { year: 2026, amountCents: 2_000, free: true, minimumCents: 500 };
    const giving = { ...elected, dues };
    const wish = (choice: Draft["dues"]["choice"], amount = ""): Draft => ({
      ...mayor,
      dues: { choice, amount },
    });
    expect(stepsOf(mayor, giving)).toContain("dues");
    expect(stepsOf({ ...mayor, profile: "ASSOCIATION" }, giving)).not.toContain("dues");
    expect(missingOf("dues", mayor, giving)).toEqual({ dues: "dues" });
    expect(missingOf("dues", wish("OTHER", "4,99"), giving)).toEqual({ amount: "amount" });
    expect(formOf(wish("RULE"), giving).dues).toEqual({ exempt: false, amountCents: 2_000 });
    expect(formOf(wish("OTHER", "35"), giving).dues).toEqual({ exempt: false, amountCents: 3_500 });
    expect(formOf(wish("EXEMPT"), giving).dues).toEqual({ exempt: true });
    expect(formOf(mayor, elected).dues).toBeUndefined();
  });

  it("leaves out what the profile was not asked", () => {
    const sent = formOf({ ...mayor, position: { ...mayor.position, title: "Agente" } }, elected);
    expect(sent.givenName).toBe("Ada");
    expect(sent.position).toBeUndefined();
    expect(sent.organization).toBeUndefined();
  });
});
