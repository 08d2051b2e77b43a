import { describe, expect, it } from "vitest";
import type { ParsedArticle } from "../../src/domain/article.ts";
import { parseDocument } from "../../src/parse/registry.ts";

async function read(items: readonly string[]): Promise<readonly ParsedArticle[]> {
  const xml = `<rss version="2.0"><channel><title>T</title><link>https://t.example/</link>${items.map((item) => `<item>${item}</item>`).join("")}</channel></rss>`;
  return (await parseDocument(new TextEncoder().encode(xml), { now: "2026-07-28T00:00:00Z" })).articles;
}

describe("items that a feed does not tell apart by address", () => {
  it("keep the fragment where it tells them apart", async () => {
    const articles = await read([
      "<title>A</title><link>https://t.example/list#a</link>",
      "<title>B</title><link>https://t.example/list#b</link>",
    ]);
    expect(articles.map(({ url }) => url)).toEqual(["https://t.example/list#a", "https://t.example/list#b"]);
  });
  it("get their titles as text fragments where nothing does", async () => {
    const articles = await read([
      "<title>Fine of 5 m</title><link>https://t.example/list</link>",
      "<title>Fine-tuned</title><link>https://t.example/list</link>",
    ]);
    expect(articles.map(({ url }) => url)).toEqual([
      "https://t.example/list#:~:text=Fine%20of%205%20m",
      "https://t.example/list#:~:text=Fine%2Dtuned",
    ]);
  });
  it("also where a single item leads to the feed's home page", async () => {
    const [article] = await read(["<title>Only</title><link>https://t.example/</link>"]);
    expect(article?.url).toBe("https://t.example/#:~:text=Only");
  });
  it("stay one where their titles are equal", async () => {
    const articles = await read([
      "<title>A</title><link>https://t.example/a?utm_source=x</link>",
      "<title>A</title><link>https://t.example/a?utm_source=y</link>",
    ]);
    expect(new Set(articles.map(({ url }) => url))).toEqual(new Set(["https://t.example/a"]));
  });
});

describe("ids", () => {
  it("that several items share are dropped", async () => {
    const articles = await read([
      "<title>A</title><link>https://t.example/a</link><guid isPermaLink='false'>same</guid>",
      "<title>B</title><link>https://t.example/b</link><guid isPermaLink='false'>same</guid>",
      "<title>C</title><link>https://t.example/c</link><guid isPermaLink='false'>own</guid>",
    ]);
    expect(articles.map(({ externalId }) => externalId)).toEqual([null, null, "own"]);
  });
  it("of an item that is listed twice stay", async () => {
    const item = "<title>A</title><link>https://t.example/a</link><guid isPermaLink='false'>same</guid>";
    expect((await read([item, item])).map(({ externalId }) => externalId)).toEqual(["same", "same"]);
  });
});
