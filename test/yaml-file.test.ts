import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readYaml, readYamlCached } from "../src/yaml-file.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "finewatch-yaml-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A list that is long enough to be read in a process of its own. */
const LONG = Array.from({ length: 2000 }, (_, n) => `- { id: body-${n}, name: "Behörde № ${n}" }`).join("\n");

describe("a long YAML list", () => {
  it("says the same when it is read apart, and again from the cache", () => {
    const file = join(folder, "long.yaml");
    writeFileSync(file, LONG);
    const cache = join(folder, "cache");
    const first = readYamlCached(file, cache);
    expect(first).toEqual(readYaml(file));
    expect(first).toHaveLength(2000);
    expect(readdirSync(cache)).toHaveLength(1);
    expect(readYamlCached(file, cache)).toEqual(first);
  });

  it("is refused with the line of its fault", () => {
    const file = join(folder, "faulty.yaml");
    writeFileSync(file, `${LONG}\n- { id: "open\n`);
    expect(() => readYamlCached(file, join(folder, "cache"))).toThrow(/faulty\.yaml, line 200\d: /);
  });
});
