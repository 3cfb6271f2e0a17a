import { describe, expect, it } from "vitest";

const sources = import.meta.glob<string>("/src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const LOWER = ["lib", "components"];

function importsOf(code: string) {
  return [...code.matchAll(/(?:from|import)\s*\(?\s*"(@\/[^"]+|\.[^"]+)"/g)].map((match) => match[1] ?? "");
}

function zoneOf(path: string) {
  const [, zone = "", feature = ""] = /^(?:@|\/src)\/([^/]+)\/?([^/]*)/.exec(path) ?? [];
  return { zone, feature };
}

describe("imports go one way: lib and components, then features, then app", () => {
  for (const [path, code] of Object.entries(sources)) {
    const here = zoneOf(path);
    if (here.zone === "app" || path.endsWith("schema.d.ts")) continue;
    it(path, () => {
      for (const target of importsOf(code)) {
        if (target.startsWith("..")) expect(target, "no climbing out of a folder").toMatch(/^\.\.\/i18n\//);
        if (!target.startsWith("@/")) continue;
        const there = zoneOf(target);
        expect(there.zone, target).not.toBe("app");
        if (LOWER.includes(here.zone)) expect(there.zone, target).not.toBe("features");
        if (here.zone === "features" && there.zone === "features")
          expect(there.feature, target).toBe(here.feature);
      }
    });
  }
});
