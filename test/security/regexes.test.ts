import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { check } from "recheck";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../../src");
/** A literal stands where a value may begin; a division does not. */
const LITERAL =
  /(?:[(,=:[!&|?{};]\s*|\breturn\s+|^\s*)\/(?![*/])((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/gm;

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** Every regular expression that is written out in src, once. */
const patterns: readonly Pattern[] = [
  ...new Map(
    readdirSync(SRC, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
      .flatMap((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [...readFileSync(file, "utf8").matchAll(LITERAL)].map((match) => ({
          source: match[1]!,
          flags: match[2]!,
          file: relative(SRC, file),
        }));
      })
      .filter(({ source, flags }) => isPattern(source, flags))
      .map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern] as const),
  ).values(),
];

function isPattern(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) !== null;
  } catch {
    return false;
  }
}

/** Text that makes careless patterns slow: runs of what they repeat, without the end that they wait for. */
const ATTACKS = ["a", " ", "1", "1,", "-", "<", "\t\n", "é", "0.", "ab ", "&#", "a.", "//", '"', "€1 "].map(
  (unit) => unit.repeat(Math.ceil(20_000 / unit.length)).concat("\u0001"),
);

describe("the regular expressions of src", () => {
  it("are found", () => {
    expect(patterns.length).toBeGreaterThan(150);
  });

  it("each read 20 kB of anything in under 50 ms of work", () => {
    const slow: string[] = [];
    for (const { source, flags, file } of patterns) {
      const pattern = new RegExp(source, flags.includes("g") || flags.includes("y") ? flags : `${flags}g`);
      for (const attack of ATTACKS) {
        // Other threads of this process may have worked meanwhile: what is slow is slow six times.
        let best = time(pattern, attack);
        for (let again = 0; again < 5 && best > 50; again++) best = Math.min(best, time(pattern, attack));
        if (best > 50) slow.push(`${file}: /${source}/ took ${Math.round(best)} ms`);
      }
    }
    expect(slow).toEqual([]);
  }, 120_000);

  it("are called safe by recheck, as far as it comes to a verdict in its time", async () => {
    const vulnerable: string[] = [];
    for (const { source, flags, file } of patterns) {
      const verdict = await check(source, flags, { timeout: 400, maxAttackStringSize: 20_000 });
      if (verdict.status === "vulnerable" && verdict.complexity.type === "exponential")
        vulnerable.push(`${file}: /${source}/${flags}`);
    }
    expect(vulnerable).toEqual([]);
  }, 600_000);
});

/** Milliseconds of this thread's own processor time for one reading: others may use the machine and the process too. */
function time(pattern: RegExp, text: string): number {
  const started = process.threadCpuUsage();
  pattern.lastIndex = 0;
  text.replace(pattern, "");
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000;
}
