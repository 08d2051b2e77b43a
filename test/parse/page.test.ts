import { describe, expect, it } from "vitest";
import { readArticlePage } from "../../src/parse/page.ts";
import { processorMs } from "./processor-time.ts";

const URL_OF_PAGE = "https://quay.example/news/1";
const paragraphs = Array.from(
  { length: 8 },
  (_, n) => `<p>Paragraph ${n}: the port authority explained, at some length, why the penalty was due.</p>`,
).join("");

describe("readArticlePage", () => {
  const page = readArticlePage(
    `<!doctype html><html lang="en-GB"><head><title>Penalty imposed | Quay</title>
     <meta property="og:site_name" content="The Quay"><meta property="article:published_time" content="2026-07-27T15:30:00Z">
     <link rel="canonical" href="/news/1?utm_source=x"></head>
     <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><main><article><h1>Penalty imposed</h1>${paragraphs}
     <script>track()</script></article></main><footer>Subscribe to our newsletter</footer></body></html>`,
    URL_OF_PAGE,
  );
  it("finds the article's text in paragraphs", () => {
    expect(page.text.split("\n").filter((line) => line.startsWith("Paragraph"))).toHaveLength(8);
  });
  it("leaves navigation, scripts and footer out", () => {
    expect(page.text).not.toMatch(/Sport|track|newsletter/);
  });
  it("reads what the page says of itself", () => {
    expect(page).toMatchObject({ canonicalUrl: "https://quay.example/news/1", siteName: "The Quay", language: "en-gb", published: "2026-07-27T15:30:00Z" }); // biome-ignore format: one value
  });
  it("gives the whole text of a page without an article", () => {
    expect(readArticlePage("<p>Short.</p>", URL_OF_PAGE).text).toBe("Short.");
  });
  it("gives nothing for nothing", () => {
    expect(readArticlePage("", URL_OF_PAGE).text).toBe("");
  });
  it.each([
    ["20,000 nested elements", "<div>".repeat(20_000)],
    ["100,000 elements", "<i>x</i>".repeat(100_000)],
    ["200 kB of <!--", "<!--".repeat(50_000)],
    ["200 kB of <a href=", '<a href="'.repeat(22_000)],
  ])("reads %s as bare text, in little time", async (_name, html) => {
    const took = await processorMs(() => {
      expect(readArticlePage(`<p>words</p>${html}`, URL_OF_PAGE).text).toMatch(/^words/);
    });
    expect(took).toBeLessThan(1000);
  });
});
