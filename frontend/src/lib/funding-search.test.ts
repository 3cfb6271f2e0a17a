import { describe, expect, it } from "vitest";
import { cleanFundingSearch } from "./funding-search";

describe("the address of the aids", () => {
  it("keeps filters that it knows", () => {
    expect(cleanFundingSearch({ q: "eau", appels: true, tri: "NAME", autre: 1 })).toEqual({
      q: "eau",
      appels: true,
      tri: "NAME",
    });
  });

  it("leaves what means nothing", () => {
    expect(cleanFundingSearch({ avant: "demain", tri: "PRICE", terminees: "x", q: "" })).toEqual({});
  });
});
