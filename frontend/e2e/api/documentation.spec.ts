import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { addresses } from "../addresses";

const host = (address: string) => new URL(address).host;

/** What a document tells its readers to type, on the addresses of the stack under test. */
function commandsOf(document: string) {
  const text = readFileSync(join(import.meta.dirname, "../../../docs", document), "utf8");
  return [...text.matchAll(/^```sh\n(.*?)^```$/gms)]
    .map(([, commands]) => commands)
    .join("")
    .replaceAll("localhost:8080", host(addresses.api))
    .replaceAll("localhost:8180", host(addresses.keycloak));
}

test("les commandes données aux partenaires mènent du jeton à la copie, puis aux changements", () => {
  const folder = mkdtempSync(join(tmpdir(), "essaim-"));
  const last = execFileSync("bash", ["-euo", "pipefail", "-c", commandsOf("partners.md")], {
    cwd: folder,
    encoding: "utf8",
  });

  const lines = readFileSync(join(folder, "snapshot.ndjson"), "utf8").trim().split("\n");
  const [start, ...entries] = lines.map((line) => JSON.parse(line));
  const end = entries.pop();
  expect(start.cursor).toBeTruthy();
  expect(entries.length).toBeGreaterThan(0);
  expect(end.count).toBe(entries.length);
  const changes = JSON.parse(last);
  expect(changes.nextCursor).toBeTruthy();
  expect(changes.hasMore).toBe(false);
});
