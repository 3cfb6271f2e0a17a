import { expect, test } from "vitest";
import type { SessionMinutes } from "@/lib/model";
import { fromValues, valuesOf } from "./minutes-values";

const minutes = {
  items: [
    { axis: "STRATEGY", title: "Nos axes", notes: "Commencer petit." },
    { axis: "FUNDING", title: "Financer" },
  ],
  text: "Un comité en janvier.",
} as SessionMinutes;

test("what was read is written again as it was", () => {
  expect(fromValues(valuesOf(minutes))).toEqual({ items: minutes.items, text: minutes.text });
});

test("a point is added with its title", () => {
  const values = { ...valuesOf(minutes), newAxis: "COHERENCE", newTitle: "La charte", newNotes: "À relire" };
  expect(fromValues(values).items.at(-1)).toEqual({
    axis: "COHERENCE",
    title: "La charte",
    notes: "À relire",
  });
});

test("notes without a title add nothing", () => {
  expect(fromValues({ ...valuesOf(minutes), newNotes: "perdu ?" }).items).toHaveLength(2);
});
