/**
 * Scores the money grammar on money expressions with their values (JSON lines as Microsoft's Recognizers-Text
 * specifications give them): `node test/bench/recognizers.ts FILE [--failures]`.
 * A result counts as right when a sum of the text has its value and, where the unit is a currency in use, that currency.
 */
import { readFileSync } from "node:fs";
import { readSums } from "../../src/detect/amounts.ts";
import { CueIndex } from "../../src/detect/cues.ts";
import { compile, scan } from "../../src/detect/lexicon.ts";
import { LOCALES } from "../../src/detect/locales/index.ts";
import { tokenize, Vocabulary } from "../../src/detect/tokens.ts";

interface Row {
  readonly lang: string;
  readonly text: string;
  readonly results: readonly {
    readonly value: string | null;
    readonly unit: string;
    readonly iso: string | null;
  }[];
}

/** Unit names of the specifications → ISO 4217, most specific first; a unit that none fits is counted by its value alone. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/canad/i, "CAD"], [/austral/i, "AUD"], [/z[eé]e?l[aâ]n|zeland/i, "NZD"], [/hong/i, "HKD"], [/mexic/i, "MXN"], [/swiss franc/i, "CHF"], [/swedish/i, "SEK"], [/norwegian/i, "NOK"],
  [/danish/i, "DKK"], [/lari/i, "GEL"], [/sri lanka/i, "LKR"], [/rupee|roupie/i, "INR"], [/d[oó]lar|dollar/i, "USD"], [/euro/i, "EUR"], [/pound|libra|livre/i, "GBP"], [/yen/i, "JPY"],
  [/yuan/i, "CNY"], [/lira/i, "TRY"],
]; // biome-ignore format: a table

/** Units that no grammar of penalties needs: coins, and money out of use. */
const OUT_OF_USE =
  /cent|penn|pence|peni|pêni|penique|markka|marco|peseta|guilder|florin|bitcoin|tientje|dubbeltje|pesewa|sen$|øre|att|kip/i;

const path = process.argv[2];
if (!path) {
  console.error("usage: recognizers.ts FILE [--failures]");
  process.exit(2);
}
const words = new Vocabulary();
const lexicons = new Map(
  LOCALES.map((locale, number) => [locale.name, () => compile(locale, number)] as const),
);
const compiled = new Map<string, ReturnType<typeof compile>>();
const tally = new Map<string, { all: number; right: number; used: number; usedRight: number }>();

for (const line of readFileSync(path, "utf8").split("\n")) {
  if (line.trim() === "") continue;
  const row = JSON.parse(line) as Row;
  const make = lexicons.get(row.lang);
  if (!make) continue;
  const lexicon = compiled.get(row.lang) ?? make();
  compiled.set(row.lang, lexicon);
  const tokens = tokenize(row.text, 0, words);
  const sums = readSums(tokens, new CueIndex(scan(lexicon, tokens), tokens), lexicon);
  const count = tally.get(row.lang) ?? { all: 0, right: 0, used: 0, usedRight: 0 };
  tally.set(row.lang, count);
  for (const { value, unit, iso } of row.results) {
    if (value === null) continue;
    const wanted = Number(value.replace(",", "."));
    const currency = iso ?? UNITS.find(([name]) => name.test(unit))?.[1] ?? null;
    const right = sums.some(
      (sum) =>
        Math.abs(Number(sum.value) - wanted) < 1e-6 * wanted + 1e-9 &&
        (currency === null || sum.currencies[0] === currency),
    );
    const used = !OUT_OF_USE.test(unit);
    count.all++;
    if (right) count.right++;
    if (used) count.used++;
    if (used && right) count.usedRight++;
    if (!right && used && process.argv.includes("--failures"))
      console.log(
        `${row.lang}: ${row.text.slice(0, 160)}\n  want ${value} ${currency ?? unit}, got ${sums.map((sum) => `${sum.value} ${sum.currencies[0] ?? "?"}`).join("; ")}`,
      );
  }
}

const percent = (right: number, all: number): string => `${((100 * right) / Math.max(1, all)).toFixed(1)} %`;
const total = { all: 0, right: 0, used: 0, usedRight: 0 };
for (const [language, count] of tally) {
  console.log(
    `${language.padEnd(12)} ${String(count.used).padStart(4)} sums  ${percent(count.usedRight, count.used)}  (with coins and money out of use: ${count.all}, ${percent(count.right, count.all)})`,
  );
  for (const key of ["all", "right", "used", "usedRight"] as const) total[key] += count[key];
}
console.log(
  `${"all".padEnd(12)} ${String(total.used).padStart(4)} sums  ${percent(total.usedRight, total.used)}  (with coins and money out of use: ${total.all}, ${percent(total.right, total.all)})`,
);
