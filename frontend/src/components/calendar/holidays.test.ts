import { describe, expect, it } from "vitest";
import { holidayOn } from "./holidays";

describe("French public holidays", () => {
  it("knows those that do not move", () => expect(holidayOn("2026-11-11")).toBe("armistice"));
  it("knows those that follow Easter", () => {
    expect(holidayOn("2027-03-29")).toBe("easterMonday");
    expect(holidayOn("2027-05-06")).toBe("ascension");
    expect(holidayOn("2027-05-17")).toBe("whitMonday");
    expect(holidayOn("2026-04-06")).toBe("easterMonday");
  });
  it("knows those of a territory there alone", () => {
    expect(holidayOn("2026-12-20", "REUNION")).toBe("abolition");
    expect(holidayOn("2026-12-20")).toBeUndefined();
    expect(holidayOn("2027-03-26", "ALSACE_MOSELLE")).toBe("goodFriday");
    expect(holidayOn("2027-03-26")).toBeUndefined();
  });
  it("is silent where none are kept", () => expect(holidayOn("2026-12-25", "NONE")).toBeUndefined());
});
