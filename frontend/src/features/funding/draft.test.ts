import { describe, expect, it } from "vitest";
import { draftOf, inputOf, isAmount } from "./draft";

describe("an aid as one types it", () => {
  it("says lines as lists, euros as cents, and nothing of what is empty", () => {
    const said = inputOf({ ...draftOf(), name: " Fonds ", financers: "Région\n\n Agence ", loan: "1500,50" });

    expect(said.name).toBe("Fonds");
    expect(said.who.financers).toEqual(["Région", "Agence"]);
    expect(said.howMuch).toEqual({ loanCents: 150_050 });
    expect(said).not.toHaveProperty("deadline");
  });

  it("knows an amount from words", () => {
    expect(isAmount("")).toBe(true);
    expect(isAmount("beaucoup")).toBe(false);
  });
});
