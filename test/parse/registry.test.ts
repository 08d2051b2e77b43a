import { describe, expect, it } from "vitest";
import type { ParsedDocument } from "../../src/domain/article.ts";
import { type DocumentHint, PARSERS, parseDocument } from "../../src/parse/registry.ts";
import { processorMs } from "./processor-time.ts";

const NOW = "2026-07-28T00:00:00Z";

function parse(text: string, hint: Partial<DocumentHint> = {}): Promise<ParsedDocument> {
  return parseDocument(new TextEncoder().encode(text), {
    url: "https://source.example/feed",
    now: NOW,
    ...hint,
  });
}

const rss = (items: string): string =>
  `<rss version="2.0"><channel><title>T</title><link>https://t.example/</link>${items}</channel></rss>`;

describe("a document that cannot be read says what, where and the remedy:", () => {
  it.each([
    ["nothing", "", "parse.empty", "retry"],
    ["white space", " \n\t ", "parse.empty", "retry"],
    ["an HTML page", "<!DOCTYPE html><html><head><title>Log in</title></head></html>", "parse.html", "permanent"],
    ["an HTML page without a doctype", "<html lang=en><body>Moved</body></html>", "parse.html", "permanent"],
    ["an HTML page with a JSON script", '<html><script>{"title":{"rendered":"x"}}</script></html>', "parse.html", "permanent"],
    ["an HTML page announced as a feed", "<!doctype html><p>Checking your browser", "parse.html", "permanent"],
    ["plain text", "Service temporarily unavailable", "parse.unrecognised", "permanent"],
    ["other XML", "<?xml version='1.0'?><urlset><url/></urlset>", "parse.unrecognised", "permanent"],
    ["other JSON", '{"hello":"world"}', "parse.unrecognised", "permanent"],
    ["an API error", '{"code":"rest_no_route","message":"No route","data":{"status":404}}', "parse.unrecognised", "permanent"],
    ["Markdown without front matter", "# Title\n\nText", "parse.unrecognised", "permanent"],
    ["front matter without an article", "---\nlayout: post\n---\n", "parse.broken", "permanent"],
    ["front matter that is a list", "---\n- a\n- b\n---\n", "parse.broken", "permanent"],
  ])("%s", async (_name, text, code, fate) => {
    await expect(parse(text)).rejects.toMatchObject({ name: "FinewatchError", code, fate, message: expect.stringMatching(/^[^\n]+\(https:\/\/source\.example\/feed\): [^\n]+$/) });
  }); // biome-ignore format: a table
});

describe("front matter in another language than YAML is refused and never run:", () => {
  it.each([
    "js",
    "javascript",
    "JS",
    " js",
    "JavaScript ",
    "json",
    "coffee",
    "coffeescript",
    "toml",
    "cson",
    "ts",
  ])("---%s", async (language) => {
    Reflect.deleteProperty(globalThis, "ran");
    const text = `---${language}\n(globalThis.ran = true, {"title": "x"})\n---\nbody`;
    await expect(parse(text)).rejects.toMatchObject({ code: "parse.refused", fate: "permanent" });
    expect(Reflect.get(globalThis, "ran")).toBeUndefined();
  });
  it("but ---yaml is read", async () => {
    expect((await parse("---yaml\ntitle: x\n---\n")).articles[0]?.title).toBe("x");
  });
  it("even the second time (gray-matter caches what it failed on)", async () => {
    const broken = "---\n- no keys\n---\n";
    await expect(parse(broken)).rejects.toMatchObject({ code: "parse.broken" });
    await expect(parse(broken)).rejects.toMatchObject({ code: "parse.broken" });
  });
});

describe("bombs are answered quickly and without a crash:", () => {
  const aliases = Array.from(
    { length: 9 },
    (_, n) => `k${n}: &a${n} [${`*a${n - 1}, `.repeat(n === 0 ? 0 : 9)}x]`,
  ).join("\n");
  const entities = `<!DOCTYPE r [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${"bcdefghij"[n]} "${`&${"abcdefghi"[n]};`.repeat(10)}">`).join("")}]>${rss("<item><title>&j;</title></item>")}`;
  it.each([
    ["YAML aliases", `---\ntitle: still read\n${aliases}\n---\n`],
    ["XML entities", entities],
    ["thousands of faults in YAML", `---\ntitle: t\nlist: ${": ".repeat(20_000)}\n---\n`],
    ["100,000 nested elements", rss(`<item><title>t</title><description>${"<a>".repeat(100_000)}`)],
    ["100,000 nested and closed elements", rss(`<item><title>t</title><description>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</description></item>`)],
    ["100,000 unmatched closings", rss(`<item><title>t</title>${"<b>".repeat(150)}${"</c>".repeat(100_000)}</item>`)],
    ["200 kB of <!--", `${rss("")}${"<!--".repeat(50_000)}`],
    ["200 kB of <!-- in a title", rss(`<item><title>${"&lt;!--".repeat(30_000)}</title></item>`)],
    ["200 kB of <p in a description", rss(`<item><title>t</title><description>${"&lt;p ".repeat(40_000)}</description></item>`)],
    ["200 kB of <![CDATA[", rss(`<item><title>${"<![CDATA[".repeat(22_000)}`)],
    ["nested namespaces", `${Array.from({ length: 3000 }, (_, n) => `<x${n} xmlns:n${n}="u${n}">`).join("")}<rss>`],
    ["5,000 attributes", rss(`<item ${Array.from({ length: 5000 }, (_, n) => `a${n}="1"`).join(" ")}><title>t</title></item>`)],
    ["deep JSON", `{"items":${"[".repeat(100_000)}`],
    ["damaged deep JSON", `${'{"items":['.repeat(20_000)}`],
    ["a megabyte of dashes", `---\ntitle: x\n---\n${"-".repeat(1_000_000)}`],
    ["a megabyte of brackets in Markdown", `---\ntitle: x\n---\n${"[![](".repeat(200_000)}`],
    ["a megabyte of white space in YAML", `---\ntitle: a: b\n${" ".repeat(1_000_000)}x: y\n---\n`],
    ["a megabyte of underscores", `---\ntitle: x\n---\n${"_ ".repeat(500_000)}`],
  ])("%s", async (_name, text) => {
    let outcome: number | string | undefined;
    const took = await processorMs(async () => {
      outcome = await parse(text).then((read) => read.articles.length, (error: { code?: string }) => error.code);
    });
    expect(took).toBeLessThan(1000);
    expect(outcome).toSatisfy((result) => typeof result === "number" || String(result).startsWith("parse."));
  }); // biome-ignore format: a table

  it("an external entity is not fetched", async () => {
    const text = `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss("<item><title>[&x;]</title></item>")}`;
    expect((await parse(text)).articles[0]?.title).toBe("[&x;]");
  });
  it("an entity bomb grows to no more than its written values", async () => {
    expect((await parse(entities)).articles[0]?.title.length).toBeLessThan(200);
  });
});

describe("caps", () => {
  it("keeps 500 items and counts the rest", async () => {
    const read = await parse(
      rss(Array.from({ length: 620 }, (_, n) => `<item><title>${n}</title></item>`).join("")),
    );
    expect(read.articles).toHaveLength(500);
    expect(read.problems).toEqual([
      { place: "document", message: "120 items beyond the first 500 were left out" },
    ]);
  });
  it("keeps 20,000 characters of an article's text", async () => {
    const read = await parse(
      rss(`<item><title>t</title><description>${"word ".repeat(10_000)}</description></item>`),
    );
    expect(read.articles[0]?.text.length).toBeLessThanOrEqual(20_000);
    expect(read.articles[0]?.text.length).toBeGreaterThan(19_900);
    expect(read.articles[0]?.excerpt.length).toBeLessThanOrEqual(3000);
    expect(read.problems).toEqual([{ place: "document", message: "1 text was cut at 20,000 characters" }]);
  });
});

it("one bad item does not lose its neighbours", async () => {
  const read = await parse(
    rss("<item><title>One</title></item><item></item><item><title>Three</title></item>"),
  );
  expect(read.articles.map(({ title }) => title)).toEqual(["One", "Three"]);
  expect(read.problems).toEqual([
    { place: "item 2", message: "it has neither title nor text nor address: left out" },
  ]);
});

it("a feed without items is a feed", async () => {
  expect(await parse(rss(""))).toMatchObject({ format: "rss", articles: [], problems: [] });
});

it("an empty list of posts is WordPress where the source is", async () => {
  expect(await parse("[]", { format: "wordpress" })).toMatchObject({ format: "wordpress", articles: [] });
});

it("names that objects inherit are harmless", async () => {
  const read = await parse(
    rss(
      "<item><title>t</title><__proto__><polluted>1</polluted></__proto__><constructor>2</constructor></item>",
    ),
  );
  expect(read.articles).toHaveLength(1);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  const markdown = await parse("---\ntitle: t\n__proto__:\n  polluted: 1\n---\n");
  expect(markdown.articles).toHaveLength(1);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

it("every parser is registered once", () => {
  expect(new Set(PARSERS.map(({ format }) => format)).size).toBe(PARSERS.length);
});
