/**
 * Measures the detector: start-up, time against `JSON.parse` on the same articles, hostile megabytes.
 *   npm run bench:detect -- FOLDER      (a folder of .jsonl files, one article {title, text, url, publishedAt} a line)
 * Each time is the best of many runs: other processes only ever add, and code is slow before it is compiled.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { partyCatalogue } from "../../src/detect/catalogue.ts";
import { createDetector } from "../../src/detect/detect.ts";
import type { DetectionInput } from "../../src/domain/enforcement.ts";

const RUNS = 9;
/** Runs go on until so many milliseconds have passed: forty-nine articles nine times are too few to compile the code for. */
const MEASURED_FOR = 1500;
const folder = process.argv[2];
if (!folder) {
  console.error("usage: bench:detect FOLDER");
  process.exit(2);
}

function best(run: () => void, times = RUNS, atLeast = 0): number {
  let least = Number.POSITIVE_INFINITY;
  const begun = performance.now();
  for (let i = 0; i < times || performance.now() - begun < atLeast; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const config = (name: string): unknown =>
  parse(readFileSync(new URL(`../../config/${name}`, import.meta.url), "utf8"));
const { catalogue } = partyCatalogue(config("authorities.yaml"), config("companies.yaml"));
console.log(
  `start-up of the detector (${catalogue.authorities.length} authorities, ${catalogue.companies.length} companies): ${best(() => createDetector(catalogue)).toFixed(0)} ms`,
);
const detector = createDetector(catalogue);

const all: string[] = [];
const report = (name: string, lines: readonly string[]): void => {
  const articles = lines.map((line) => JSON.parse(line) as DetectionInput);
  const parsing = best(
    () => {
      for (const line of lines) JSON.parse(line);
    },
    RUNS,
    MEASURED_FOR,
  );
  let told = 0;
  const detecting = best(
    () => {
      told = 0;
      for (const article of articles) if (detector.detect(article).events.length > 0) told++;
    },
    RUNS,
    MEASURED_FOR,
  );
  console.log(
    `${name.padEnd(20)} ${String(lines.length).padStart(6)} articles, ${String(told).padStart(4)} with events: JSON.parse ${parsing.toFixed(1)} ms, detect ${detecting.toFixed(1)} ms, ratio ${(detecting / parsing).toFixed(1)}, ${Math.round((1000 * lines.length) / detecting)} articles/s`,
  );
};
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl"))
  .sort()) {
  const lines = readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  all.push(...lines);
  report(file, lines);
}
report("all", all);

for (const piece of ["Google fined €5 million and ", "Alpha ", "1 000 ", "( € (", "fine. ", "a", "rejected ", "hundred million ", "CNIL fined Google €5m. "]) {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const time = best(() => detector.detect({ title: "", text }), 3);
  console.log(`1 MB of ${JSON.stringify(piece)}: ${time.toFixed(0)} ms`);
} // biome-ignore format: short
