import { render, screen, within } from "@testing-library/react";
import i18next from "i18next";
import { beforeEach, describe, expect, it } from "vitest";
import type { Figure } from "@/lib/model";
import { FigureCard } from "./figure-card";

const mayors: Figure = {
  key: "MAYORS",
  title: "Communes dont le ou la maire est membre",
  definition: "Parmi les communes du périmètre…",
  formula: "31 ÷ 207",
  source: "Insee",
  definitionUrl: "/reseaux/territoires44/chiffres#MAYORS",
  count: { value: 31, state: "EXACT" },
  denominator: 207,
  rate: 14.9758,
  lines: [],
  history: [
    { month: "2026-10-01", count: { state: "BELOW_FIVE" } },
    { month: "2026-11-01", count: { value: 31, state: "EXACT" } },
    { month: "2026-12-01", count: { value: 32, state: "EXACT" } },
  ],
};

const spaces = (text: string | null) => text?.replace(/\s/g, " ");

describe("a figure", () => {
  beforeEach(() => i18next.loadNamespaces("figures"));

  it("is a share with what it is out of, its definition and its day", () => {
    render(<FigureCard figure={mayors} asOf="2026-12-01" />);
    const card = screen.getByRole("region", { name: mayors.title });
    expect(spaces(card.textContent)).toContain("15,0 %");
    expect(spaces(card.textContent)).toContain("31 sur 207");
    expect(spaces(card.textContent)).toContain("Insee. Au 1er décembre 2026.");
    expect(within(card).getByText(mayors.definition)).toBeTruthy();
  });

  it("draws its history, and says the same in a table", () => {
    render(<FigureCard figure={mayors} asOf="2026-12-01" />);
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain("de 31");
    const rows = screen.getAllByRole("row").map((row) => spaces(row.textContent));
    expect(rows[0]).toContain("32 · 15,5 %");
    expect(rows[2]).toContain("< 5");
  });

  it("says in words that a small count is not told, and never zero instead", () => {
    const { rate: _, ...untold } = mayors;
    render(
      <FigureCard figure={{ ...untold, count: { state: "BELOW_FIVE" }, history: [] }} asOf="2026-12-01" />,
    );
    const card = screen.getByRole("region", { name: mayors.title });
    expect(spaces(card.textContent)).toContain("< 5 sur 207");
    expect(within(card).queryByText("0")).toBeNull();
  });

  it("keeps a table whose lines may not be told", () => {
    render(
      <FigureCard
        figure={{ ...mayors, lines: [{ key: "ELU", label: "Élu·es", count: { state: "HIDDEN" } }] }}
        asOf="2026-12-01"
      />,
    );
    expect(screen.getByText(/Le détail n’est pas affiché/)).toBeTruthy();
  });
});
