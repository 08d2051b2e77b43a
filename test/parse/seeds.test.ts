import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ParsedDocument } from "../../src/domain/article.ts";
import { parseDocument } from "../../src/parse/registry.ts";

function seed(name: string): Promise<ParsedDocument> {
  const bytes = readFileSync(new URL(`../../seeds/${name}`, import.meta.url));
  return parseDocument(bytes, { now: "2026-07-28T00:00:00Z" });
}

describe("the seed documents", () => {
  it.each([
    ["000_8e8eafad0c86b46b.md", ["The National Law Review", "TechSpot", "Reuters", "Futurism", "SecurityWeek", "Hindustan Times Tech"]],
    ["001_56de925ab1eb00af.md", ["Le Monde.fr", "The Local", "SecurityWeek"]],
    ["004_bb536116d3957b94.json", ["AllSafe"]],
  ])("%s gives its article and each related one with its own publisher", async (name, publishers) => {
    const { articles } = await seed(name);
    expect(articles.map(({ publisher }) => publisher?.name)).toEqual(publishers);
  }); // biome-ignore format: a table

  it("give every article a title, an address, a date and words", async () => {
    for (const name of ["000_8e8eafad0c86b46b.md", "001_56de925ab1eb00af.md", "004_bb536116d3957b94.json"]) {
      for (const article of (await seed(name)).articles) {
        expect(article.title).not.toBe("");
        expect(article.url).toMatch(/^https:\/\//);
        expect(article.publishedAt).toMatch(/^202[23]-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        expect(article.excerpt).not.toBe("");
      }
    }
  });

  it("never show the aggregator's encrypted field", async () => {
    const file = readFileSync(new URL("../../seeds/000_8e8eafad0c86b46b.md", import.meta.url), "utf8");
    const secret = /^secured: "([^"]{20})/m.exec(file)![1]!;
    expect(JSON.stringify(await seed("000_8e8eafad0c86b46b.md"))).not.toContain(secret);
    expect(file).toContain(secret);
  });

  it("include damaged JSON of which only closing tags survive, read in paragraphs", async () => {
    const { articles, problems } = await seed("004_bb536116d3957b94.json");
    expect(articles[0]).toMatchObject({
      title: "Clearview AI fined €5.2m by CNIL for non-compliance with regulations",
      url: "https://ochronadanych-as.pl/en/clearview-ai-fined-e5-2m-by-cnil-for-non-compliance-with-regulations/",
      publisher: { name: "AllSafe", domain: "ochronadanych-as.pl" },
      publishedAt: "2023-05-17T06:42:31Z",
      language: "en-us",
      repaired: true,
    });
    expect(articles[0]?.text.split("\n")[1]).toMatch(/^Despite a two-month deadline/);
    expect(problems).toHaveLength(1);
  });
});
