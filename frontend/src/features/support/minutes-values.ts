import type { SessionMinutes } from "@/lib/model";
import type { WrittenMinutes } from "./changes";

type Point = WrittenMinutes["items"][number];
type Values = Record<string, string>;

/** Minutes as fields: `axis0`, `title0`, `notes0` of the first point, and so on, one more to be added, and the decisions. */
export function valuesOf({ items, text = "" }: SessionMinutes): Values {
  const points = items.flatMap(({ axis, title, notes = "" }, at) => [
    [`axis${at}`, axis],
    [`title${at}`, title],
    [`notes${at}`, notes],
  ]);
  return { ...Object.fromEntries(points), newAxis: "STRATEGY", newTitle: "", newNotes: "", text };
}

/** What is written of these fields; a new point without a title is none. */
export function fromValues(values: Values): WrittenMinutes {
  const point = (axis = "", title = "", notes = ""): Point => ({
    axis: axis as Point["axis"],
    title,
    ...(notes.trim() && { notes }),
  });
  const items: Point[] = [];
  for (let at = 0; values[`title${at}`]; at++)
    items.push(point(values[`axis${at}`], values[`title${at}`], values[`notes${at}`]));
  if (values.newTitle?.trim()) items.push(point(values.newAxis, values.newTitle, values.newNotes));
  return { items, ...(values.text?.trim() && { text: values.text }) };
}
