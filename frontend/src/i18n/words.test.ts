import { describe, expect, it } from "vitest";

const files = import.meta.glob<Record<string, unknown>>("./*/*.json", { import: "default", eager: true });

function keysOf(words: unknown, prefix = ""): string[] {
  if (typeof words !== "object" || words === null) return [prefix];
  return Object.entries(words).flatMap(([key, value]) => keysOf(value, `${prefix}.${key}`));
}

const blanksOf = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

function textsOf(words: unknown, prefix = ""): [string, string][] {
  if (typeof words === "string") return [[prefix, words]];
  return Object.entries(words as object).flatMap(([key, value]) => textsOf(value, `${prefix}.${key}`));
}

const french = Object.entries(files).filter(([path]) => path.startsWith("./fr/"));

describe("English says everything that French says", () => {
  for (const [path, words] of french) {
    const english = files[path.replace("/fr/", "/en/")];
    it(`same keys in ${path}`, () => expect(keysOf(english)).toEqual(keysOf(words)));
    it(`same blanks in ${path}`, () => {
      const theirs = new Map(textsOf(english));
      for (const [key, text] of textsOf(words))
        expect(blanksOf(theirs.get(key) ?? ""), key).toEqual(blanksOf(text));
    });
  }

  it("reads no empty sentence", () => {
    for (const words of Object.values(files))
      for (const [key, text] of textsOf(words)) expect(text.trim(), key).not.toBe("");
  });
});
