import { describe, expect, it } from "vitest";

const files = import.meta.glob<Record<string, unknown>>("./fr/*.json", { import: "default", eager: true });
const sources = import.meta.glob<string>(
  ["/src/**/*.{ts,tsx}", "!/src/**/*.test.*", "!/src/lib/schema.d.ts"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
const code = Object.values(sources).join("\n");

const literals = new Set(Array.from(code.matchAll(/"([^"\n]+)"/g), ([, text]) => text));

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Keys built from an enumeration, `actorKinds.${kind}`: what stands around the value must match. */
const built = Array.from(code.matchAll(/[\w.:-]*(?:\$\{[^}]*\}[\w.:-]*)+/g), ([text]) =>
  text.split(/\$\{[^}]*\}/),
)
  .filter((parts) => parts.some((part) => /\w[.:]|[.:]\w/.test(part)))
  .map((parts) => new RegExp(`^${parts.map(escaped).join(".+")}$`));

function keysOf(words: unknown, prefix = ""): string[] {
  if (typeof words !== "object" || words === null) return [prefix];
  return Object.entries(words).flatMap(([key, value]) => keysOf(value, prefix ? `${prefix}.${key}` : key));
}

function isUsed(namespace: string, key: string) {
  const base = key.replace(/_(one|other)$/, "");
  return [base, `${namespace}:${base}`].some(
    (name) => literals.has(name) || built.some((shape) => shape.test(name)),
  );
}

describe("every word is said somewhere", () => {
  for (const [path, words] of Object.entries(files)) {
    const namespace = path.slice("./fr/".length, -".json".length);
    it(namespace, () => expect(keysOf(words).filter((key) => !isUsed(namespace, key))).toEqual([]));
  }
});
