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
    expect(cleanFundingSearch({ autre: "x", terminees: "x", appels: false, q: "" })).toEqual({});
  });

  it("cuts what is too long, and reads a number as words", () => {
    expect(cleanFundingSearch({ q: 44, theme: "x".repeat(2000) })).toEqual({
      q: "44",
      theme: "x".repeat(1000),
    });
  });
});
