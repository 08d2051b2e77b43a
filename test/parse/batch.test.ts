import { describe, expect, it } from "vitest";
import { parseBatchLine } from "../../src/parse/batch.ts";

async function answer(request: object): Promise<unknown> {
  return JSON.parse(await parseBatchLine(JSON.stringify(request)));
}
const base64 = (text: string): string => Buffer.from(text).toString("base64");

describe("parseBatchLine", () => {
  it("gives a feed's own values, addresses absolute but not canonical", async () => {
    const feed =
      '<rss version="2.0"><channel><title>T</title><item><guid isPermaLink="false">g</guid><title>A &lt;b&gt;b&lt;/b&gt;</title>' +
      "<link>/a?utm_source=x</link><description>D</description><pubDate>Mon, 27 Jul 2026 15:30:00 GMT</pubDate></item></channel></rss>";
    expect(await answer({ id: "1", base64: base64(feed), contentLocation: "https://t.example/feed" })).toMatchObject({
      id: "1",
      feed: { title: "T" },
      items: [
        { id: "g", title: "A <b>b</b>", url: "https://t.example/a?utm_source=x", excerpt: "D", publishedAt: "2026-07-27T15:30:00Z", updatedAt: null },
      ],
    }); // biome-ignore format: one value
  });
  it("uses the charset of the content type", async () => {
    const bytes = Buffer.from("<rss><channel><title>Stra\xdfe</title></channel></rss>", "latin1").toString(
      "base64",
    );
    expect(await answer({ id: 2, base64: bytes, contentType: "text/xml; charset=iso-8859-1" })).toMatchObject(
      {
        id: 2,
        feed: { title: "Straße" },
        items: [],
      },
    );
  });
  it("reads other formats as articles", async () => {
    const post = '{"id":5,"link":"https://t.example/5","title":{"rendered":"Post"}}';
    expect(await answer({ id: "3", base64: base64(post) })).toMatchObject({
      items: [{ id: "5", title: "Post" }],
    });
  });
  it("answers an unreadable document with an error", async () => {
    expect(await answer({ id: "4", base64: base64("<html></html>") })).toEqual({
      id: "4",
      error: "this is a web page, not a feed (the document): give the address of its feed",
    });
  });
  it("answers a request without a document with an error", async () => {
    expect(await answer({ id: "5" })).toMatchObject({ id: "5", error: expect.stringContaining("base64") });
  });
  it("answers a line that is no JSON with an error", async () => {
    expect(JSON.parse(await parseBatchLine("{"))).toMatchObject({ id: null, error: expect.any(String) });
  });
});
