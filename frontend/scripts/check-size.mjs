// Weighs what a visitor downloads to see the front page, from the files that were really built.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const JAVASCRIPT_LIMIT = 170_000;
const DRESS_LIMIT = 160_000;
const FIRST_SCREEN = [
  "index.html",
  "src/features/networks/landing-page.tsx",
  "src/i18n/fr/common.json",
  "src/i18n/fr/networks.json",
];

const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const scripts = new Set(["color-scheme.js"]);
const styles = new Set();

function take(key) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the build`);
  if (scripts.has(chunk.file)) return;
  scripts.add(chunk.file);
  for (const style of chunk.css ?? []) styles.add(style);
  for (const imported of chunk.imports ?? []) take(imported);
}
FIRST_SCREEN.forEach(take);

const read = (file) => readFileSync(new URL(file, dist));
const compressed = (file) => gzipSync(read(file), { level: 9 }).length;
const fonts = readdirSync(new URL("assets/", dist)).filter((file) => file.endsWith(".woff2"));
const sum = (weights) => weights.reduce((total, weight) => total + weight, 0);

const javascript = sum([...scripts].map(compressed));
const dress =
  compressed("index.html") +
  sum([...styles].map(compressed)) +
  sum(fonts.map((file) => read(`assets/${file}`).length));
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

console.log(
  `JavaScript of the first screen: ${kilobytes(javascript)} of ${kilobytes(JAVASCRIPT_LIMIT)} (${scripts.size} files, gzip)`,
);
console.log(
  `HTML, CSS and fonts: ${kilobytes(dress)} of ${kilobytes(DRESS_LIMIT)} (gzip; fonts as they are)`,
);
if (javascript > JAVASCRIPT_LIMIT || dress > DRESS_LIMIT) {
  console.error("The first load is too heavy.");
  process.exit(1);
}
