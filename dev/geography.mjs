#!/usr/bin/env node
// Writes the geography the API loads at start, from the official data packaged by Etalab:
//   node dev/geography.mjs            takes the package from the npm registry
//   node dev/geography.mjs <folder>   takes an unpacked package
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const PACKAGE = "@etalab/decoupage-administratif@6.0.0";
const VINTAGE = 2026;
const OUTPUT = fileURLToPath(
  new URL(`../backend/src/main/resources/geography/cog-${VINTAGE}.tsv.gz`, import.meta.url),
);
const COLUMNS = [
  "key", "kind", "code", "name", "liaison", "siren", "population", "postal_codes", "parent", "epci", "ept",
  "arrondissement", "department", "region", "epci_type", "fiscal_mode", "former_keys",
];
/** What the package of this vintage must hold: a surprise stops the script. */
const EXPECTED = {
  REGION: 26, DEPARTEMENT: 109, ARRONDISSEMENT: 333, EPCI: 1255, EPT: 11,
  COMMUNE: 34969, COMMUNE_DELEGUEE: 2105, COMMUNE_ASSOCIEE: 471, ARRONDISSEMENT_MUNICIPAL: 45,
};
const COMMUNE_KINDS = {
  "commune-actuelle": ["COMMUNE", "COM"],
  "commune-deleguee": ["COMMUNE_DELEGUEE", "COMD"],
  "commune-associee": ["COMMUNE_ASSOCIEE", "COMA"],
  "arrondissement-municipal": ["ARRONDISSEMENT_MUNICIPAL", "ARM"],
};

const given = process.argv[2];
const folder = given ?? download();
const rows = placesOf(folder);
if (!given) rmSync(join(folder, ".."), { recursive: true });
verify(rows);
write(rows);

function download() {
  const target = mkdtempSync(join(tmpdir(), "geography-"));
  const archive = execFileSync("npm", ["pack", PACKAGE, "--silent", "--pack-destination", target], { encoding: "utf8" }).trim();
  execFileSync("tar", ["-xzf", join(target, archive), "-C", target]);
  return join(target, "package");
}

function placesOf(packageFolder) {
  const read = (name) => JSON.parse(readFileSync(join(packageFolder, "data", `${name}.json`), "utf8"));
  const epcis = read("epci");
  const epts = read("ept");
  const epciOf = membership(epcis);
  const eptOf = membership(epts);
  const places = [
    ...read("regions").map((r) => common("REGION", "REG", r)),
    ...read("departements").map((d) => ({ ...common("DEPARTEMENT", "DEP", d), region: key("REG", d.region) })),
    ...read("arrondissements").map((a) => ({ ...common("ARRONDISSEMENT", "ARR", a), ...around(a) })),
    ...epcis.map((e) => ({
      ...common("EPCI", "EPCI", e), siren: e.code, epci_type: e.type, fiscal_mode: e.modeFinancement,
    })),
    ...epts.map((e) => ({ ...common("EPT", "EPT", e), siren: e.code })),
    ...read("communes").map((c) => commune(c, epciOf, eptOf)),
  ];
  return withPopulation(places.sort(byKindThenCode));
}

function membership(groups) {
  return new Map(groups.flatMap((group) => group.membres.map((member) => [member.code, group.code])));
}

function key(prefix, code) {
  return code && `${prefix}:${code}`;
}

function common(kind, prefix, { code, nom, typeLiaison }) {
  return { key: key(prefix, code), kind, code, name: nom.trim().replace(/\s+/g, " "), liaison: typeLiaison };
}

function around({ departement, region }) {
  return { department: key("DEP", departement), region: key("REG", region) };
}

function commune(c, epciOf, eptOf) {
  const [kind, prefix] = COMMUNE_KINDS[c.type];
  const current = kind === "COMMUNE";
  return {
    ...common(kind, prefix, c),
    siren: c.siren,
    population: c.population,
    postal_codes: c.codesPostaux?.join(" "),
    parent: key("COM", c.chefLieu ?? c.commune),
    epci: current ? key("EPCI", epciOf.get(c.code)) : undefined,
    ept: current ? key("EPT", eptOf.get(c.code)) : undefined,
    arrondissement: key("ARR", c.arrondissement),
    ...around(c),
    former_keys: [...(c.anciensCodes ?? [])].sort().map((code) => key("COM", code)).join(" "),
  };
}

/** One definition at every level: the inhabitants of a place are those of its communes in this same file. */
function withPopulation(places) {
  const sums = new Map();
  for (const place of places.filter(({ kind, population }) => kind === "COMMUNE" && population !== undefined)) {
    for (const above of [place.epci, place.ept, place.arrondissement, place.department, place.region]) {
      sums.set(above, (sums.get(above) ?? 0) + place.population);
    }
  }
  return places.map((place) => ({ ...place, population: place.population ?? sums.get(place.key) }));
}

function byKindThenCode(a, b) {
  const kinds = Object.keys(EXPECTED);
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.code < b.code ? -1 : 1);
}

function verify(places) {
  for (const [kind, expected] of Object.entries(EXPECTED)) {
    const found = places.filter((place) => place.kind === kind).length;
    if (found !== expected) throw new Error(`${PACKAGE} has ${found} ${kind}, ${expected} were expected`);
  }
  const known = new Set(places.map((place) => place.key));
  for (const place of places) {
    const above = [place.parent, place.epci, place.ept, place.arrondissement, place.department, place.region];
    const lost = above.find((parent) => parent && !known.has(parent));
    if (lost) throw new Error(`${place.key} belongs to ${lost}, which is unknown`);
  }
}

function write(places) {
  const lines = places.map((place) => COLUMNS.map((column) => place[column] ?? "").join("\t"));
  const text = [COLUMNS.join("\t"), ...lines, ""].join("\n");
  const bytes = gzipSync(text, { level: 9 });
  bytes.fill(0, 4, 8); // no date,
  bytes[9] = 255; // no operating system: the same data give the same bytes everywhere
  writeFileSync(OUTPUT, bytes);
  console.log(`${places.length} places, ${Math.round(bytes.length / 1024)} kB: ${OUTPUT}`);
}
