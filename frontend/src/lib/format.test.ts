import { describe, expect, it } from "vitest";
import { ago, day, hour, moment, number, percent, today, weekday } from "./format";
import { frenchSpaces } from "./i18n";

describe("figures and dates as people say them", () => {
  it("groups thousands with a space that does not break", () =>
    expect(number(1474000)).toBe("1\u00a0474\u00a0000"));
  it("writes shares without decimals", () => expect(percent(0.618).replace(/\s/g, " ")).toBe("62 %"));
  it("says the first of the month", () => expect(day("2026-11-01")).toBe("1er novembre 2026"));
  it("keeps the day of a plain date", () => expect(day("2026-03-22")).toBe("22 mars 2026"));
  it("is tomorrow in Paris already when it is late in London", () =>
    expect(today(0, Date.parse("2026-11-25T23:30:00Z"))).toBe("2026-11-26"));
  it("counts a month of thirty days from now", () =>
    expect(today(30, Date.parse("2026-11-25T23:30:00Z"))).toBe("2026-12-26"));
  it("says the weekday", () => expect(weekday(new Date("2026-09-07T12:00:00Z"))).toBe("lundi 7 septembre"));
  it("drops the minutes of a full hour, in Paris time", () =>
    expect(hour("2026-09-07T12:00:00Z")).toBe("14\u00a0h"));
  it("keeps the minutes otherwise", () => expect(hour("2026-12-07T08:05:00Z")).toBe("9\u00a0h\u00a005"));
  it("joins both", () => expect(moment("2026-09-07T12:00:00Z")).toBe("7 septembre 2026, 14\u00a0h"));
  it("counts days back", () => {
    const now = new Date("2026-09-10T12:00:00Z").getTime();
    expect(ago("2026-09-07T12:00:00Z", now)).toBe("il y a 3 jours");
    expect(ago("2026-09-10T11:58:00Z", now)).toBe("il y a 2 minutes");
  });
  it("puts the spaces of French typography", () =>
    expect(frenchSpaces("« Oui » : vraiment ?")).toBe("«\u00a0Oui\u00a0»\u00a0: vraiment\u00a0?"));
});
