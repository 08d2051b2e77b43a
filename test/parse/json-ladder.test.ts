import { describe, expect, it } from "vitest";
import { own, ownString, readJson } from "../../src/parse/json-ladder.ts";
import { processorMs } from "./processor-time.ts";

describe("readJson", () => {
  it("reads sound JSON without a repair", () => {
    expect(readJson('{"a":1}')).toEqual({ value: { a: 1 }, repaired: false });
  });
  it.each([
    ["raw line breaks in strings", '{"a":"x\ny\t"}', { a: "x\ny\t" }],
    ["escaped quotes beside raw breaks", '{"a":"say \\"no\\"\n"}', { a: 'say "no"\n' }],
    ["a PHP notice before it", '<br />\n<b>Notice</b>: Undefined index [3] in x.php\n{"a":1}', { a: 1 }],
    ["a PHP notice after it", '{"a":1}<br /><b>Warning</b>: late', { a: 1 }],
    ["a JSONP wrapper", 'callback({"a":[1,2]});', { a: [1, 2] }],
    ["an anti-hijack prefix", ')]}\'\n{"a":1}', { a: 1 }],
    ["a trailing comma", '{"a":1,}', { a: 1 }],
    ["a cut end", '[{"a":1},{"a":2', [{ a: 1 }, { a: 2 }]],
    ["single quotes", "{'a':'b'}", { a: "b" }],
    ["unquoted keys", '[{a:"b"}]', [{ a: "b" }]],
  ])("repairs %s", (_name, text, value) => {
    expect(readJson(text)).toEqual({ value, repaired: true });
  });
  it("reads JSON behind a byte-order mark as sound", () => {
    expect(readJson('\ufeff {"a":1}')).toEqual({ value: { a: 1 }, repaired: false });
  });
  it.each(["", "plain text", "12", '"text"', "null", "<html></html>"])("gives null for %s", (text) => {
    expect(readJson(text)).toBeNull();
  });
  it("gives null for damaged JSON nested too deeply, in little time", async () => {
    const text = '{"a":['.repeat(50_000);
    expect(readJson(text)).toBeNull();
    expect(await processorMs(() => readJson(text))).toBeLessThan(500);
  });
});

describe("own", () => {
  it("does not see inherited properties", () => {
    expect(own({}, "constructor")).toBeUndefined();
    expect(own({}, "__proto__")).toBeUndefined();
    expect(own([], "map")).toBeUndefined();
  });
  it("writes numbers out and passes over blanks", () => {
    expect(ownString({ a: " ", b: 7 }, "a", "b")).toBe("7");
  });
});
