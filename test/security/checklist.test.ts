import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const rows = readFileSync(join(ROOT, "SECURITY.md"), "utf8")
  .split("\n")
  .flatMap((line) => {
    const match = /^\| (\d{1,2}) \| ([^|]{1,300}) \| ([^|]{1,600}) \|$/.exec(line);
    return match ? [{ n: Number(match[1]), rule: match[2]!, proof: match[3]! }] : [];
  });

describe("the checklist in SECURITY.md", () => {
  it("has forty rules", () => {
    expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
  });

  it.each(rows)("$n: $rule", ({ proof }) => {
    if (proof.startsWith("Reason: ")) return expect(proof.length).toBeGreaterThan(60);
    const [, file, phrase] = /^`(test\/[\w/.-]{1,80})` "([^"]{1,120})"$/.exec(proof) ?? [];
    expect(file, proof).toBeDefined();
    expect(existsSync(join(ROOT, file!)), file).toBe(true);
    expect(readFileSync(join(ROOT, file!), "utf8")).toContain(phrase);
  });
});
