import { render, screen } from "@testing-library/react";
import i18next from "i18next";
import { beforeEach, describe, expect, it } from "vitest";
import type { ActivityFigure } from "@/lib/model";
import { ActivityCard } from "./activity-card";

const figure: ActivityFigure = {
  key: "SESSION_NO_SHOWS",
  title: "Absences aux séances",
  definition: "Parmi les séances…",
  formula: "Absents ÷ séances",
  source: "Séances enregistrées",
  count: { value: 6, state: "EXACT" },
  outOf: { value: 40, state: "EXACT" },
  rate: 15,
  lines: [],
};

const shown = (one: ActivityFigure) => {
  render(<ActivityCard figure={one} asOf="2026-10-16" />);
  return screen.getByRole("region", { name: one.title }).textContent?.replace(/\s/g, " ");
};

describe("a figure of activity", () => {
  beforeEach(() => i18next.loadNamespaces(["activity", "figures"]));

  it("is a rate with its two numbers, its definition and its day", () => {
    const text = shown(figure);
    expect(text).toContain("15,0 %");
    expect(text).toContain("6 sur 40");
    expect(text).toContain("Absents ÷ séances");
    expect(text).toContain("Compté le 16 octobre 2026.");
  });

  it("shows no rate of a small number, and never zero instead", () => {
    const { rate: _, ...untold } = figure;
    const text = shown({ ...untold, count: { state: "BELOW_FIVE" } });
    expect(text).toContain("< 5 sur 40");
    expect(text).not.toContain("%");
  });

  it("is a median with what nine of ten wait for", () => {
    const { outOf: _, rate: __, ...delay } = figure;
    const text = shown({
      ...delay,
      key: "FIRST_MEETING",
      count: { value: 10, state: "EXACT" },
      amount: 11,
      p90: 18.2,
    });
    expect(text).toContain("11 jours");
    expect(text).toContain("18,2 jours au plus");
  });

  it("says that a mean is not told", () => {
    const { outOf: _, rate: __, ...marks } = figure;
    expect(shown({ ...marks, key: "SATISFACTION", count: { state: "BELOW_FIVE" } })).toContain("non affiché");
  });

  it("draws the weeks, and says the same in a table", () => {
    const week = (value: number) => ({
      key: `2026-07-0${value}`,
      label: `Semaine ${value}`,
      count: { value, state: "EXACT" as const },
    });
    const { outOf: _, rate: __, ...requests } = figure;
    shown({ ...requests, key: "REQUESTS", lines: [week(5), week(7)] });
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain("au plus 7 (Semaine 7)");
    expect(screen.getAllByRole("row").map((row) => row.textContent)).toEqual(["Semaine 55", "Semaine 77"]);
  });
});
