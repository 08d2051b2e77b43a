import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/parse/registry.ts";

const ROOT = new URL("../fixtures/parse/", import.meta.url);
const NOW = "2026-07-28T00:00:00Z";

const inputs = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((path) =>
  /(?<!\.expected)\.(?:xml|json|md)$/.test(path),
);

describe("a document is read as its expectation says:", () => {
  it.each(inputs)("%s", async (path) => {
    const bytes = readFileSync(new URL(path, ROOT));
    const read = await parseDocument(bytes, { url: "https://source.example/feed", now: NOW });
    const expected = readFileSync(new URL(path.replace(/\.\w+$/, ".expected.json"), ROOT), "utf8");
    expect(read).toEqual(JSON.parse(expected));
  });
});
