import { describe, expect, it } from "vitest";
import { canonicalUrl, siteDomain } from "../../src/parse/url.ts";

const googleNewsId = Buffer.from("\x08\x13\x22\x2bhttps://www.example.com/news/fine-of-5-million\xd2\x01\x00", "latin1")
  .toString("base64url"); // biome-ignore format: one value

describe("canonicalUrl", () => {
  it.each([
    // nothing to do
    ["https://example.com/news/fine", "https://example.com/news/fine"],
    ["https://example.com/news/fine/", "https://example.com/news/fine/"],
    ["https://example.com/?p=1192", "https://example.com/?p=1192"],
    ["https://example.com/a?b=%20x&c=a+b", "https://example.com/a?b=%20x&c=a+b"],
    ["https://example.com/wiki/Fine_(penalty)", "https://example.com/wiki/Fine_(penalty)"],
    ["https://example.com/#!/news/5", "https://example.com/#!/news/5"],
    // form
    ["HTTPS://Example.COM:443/News", "https://example.com/News"],
    ["http://example.com:80/", "http://example.com/"],
    ["http://example.com:8080/", "http://example.com:8080/"],
    ["  https://example.com/a\n", "https://example.com/a"],
    ["https://example.com/a b", "https://example.com/a%20b"],
    ["https://exa\nmple.com/a", "https://example.com/a"],
    ["https://example.com/a#section-2", "https://example.com/a"],
    ["https://example.com/a?", "https://example.com/a"],
    ["https://example.com/a.", "https://example.com/a"],
    ["https://example.com/a),", "https://example.com/a"],
    ["<https://example.com/a>", "https://example.com/a"],
    ["https://example.com/a?b=1&amp;c=2", "https://example.com/a?b=1&c=2"],
    ["//example.com/a", "https://example.com/a", "https://example.com/feed"],
    ["www.example.com/a", "https://www.example.com/a"],
    ["/a?b=1", "https://example.com/a?b=1", "https://example.com/blog/feed"],
    ["../a", "https://example.com/a", "https://example.com/blog/feed"],
    ["https://user:secret@example.com/a", "https://example.com/a"],
    ["https://example.com./a", "https://example.com/a"],
    ["https://bußgeld.example/entscheidung", "https://xn--bugeld-cta.example/entscheidung"],
    // tracking
    ["https://example.com/a?utm_source=rss&utm_medium=feed", "https://example.com/a"],
    ["https://example.com/a?id=5&utm_campaign=x&page=2", "https://example.com/a?id=5&page=2"],
    ["https://example.com/a?fbclid=abc&gclid=def", "https://example.com/a"],
    ["https://example.com/a?UTM_Source=rss", "https://example.com/a"],
    ["https://example.com/a#xtor=RSS-3208", "https://example.com/a"],
    ["https://example.com/a?source=rss", "https://example.com/a"],
    ["https://example.com/a?source=rss----d12c403d4976--food", "https://example.com/a"],
    ["https://example.com/a?source=court", "https://example.com/a?source=court"],
    ["https://example.com/a?ref=1", "https://example.com/a?ref=1"],
    // AMP and mobile
    ["https://example.com/a?amp", "https://example.com/a"],
    ["https://example.com/a?amp=1&id=3", "https://example.com/a?id=3"],
    ["https://example.com/a?outputType=amp", "https://example.com/a"],
    ["https://example.com/a?outputType=pdf", "https://example.com/a?outputType=pdf"],
    ["https://example.com/a/amp", "https://example.com/a"],
    ["https://example.com/a/amp/", "https://example.com/a/"],
    ["https://example.com/a.amp.html", "https://example.com/a.html"],
    ["https://example.com/amplifier", "https://example.com/amplifier"],
    ["https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a?amp", "https://www.example.com/a"],
    ["https://cdn.ampproject.org/v/s/example.com/a/amp/?usqp=x", "https://example.com/a/"],
    ["https://www.google.com/amp/s/www.example.com/a/amp/", "https://www.example.com/a/"],
    ["https://m.example.com/a", "https://www.example.com/a"],
    ["https://mobile.example.com/a", "https://www.example.com/a"],
    ["https://amp.example.com/a", "https://www.example.com/a"],
    ["https://en.m.example.org/wiki/A", "https://en.example.org/wiki/A"],
    ["https://m.example.co.uk/a", "https://www.example.co.uk/a"],
    ["https://m.example/a", "https://m.example/a"],
    ["https://m.co.uk/a", "https://m.co.uk/a"],
    // redirectors
    ["https://www.google.com/url?rct=j&sa=t&url=https://example.com/a%3Fid%3D5&ct=ga", "https://example.com/a?id=5"],
    ["https://www.google.co.uk/url?q=https://example.com/a&utm_source=x", "https://example.com/a"],
    [`https://news.google.com/rss/articles/${googleNewsId}?oc=5`, "https://www.example.com/news/fine-of-5-million"],
    ["https://news.google.com/rss/articles/CBMiK0FVX3lxTE9wYXF1ZQ?oc=5", "https://news.google.com/rss/articles/CBMiK0FVX3lxTE9wYXF1ZQ?oc=5"],
    ["https://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fexample.com%2fa&c=1", "https://example.com/a"],
    ["https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa%3Ffbclid%3Dx&h=y", "https://example.com/a"],
    ["https://www.google.com/url?url=https://www.google.com/url?url=https://example.com/a", "https://example.com/a"],
    ["https://www.google.com/search?q=https://example.com/a", "https://www.google.com/search?q=https://example.com/a"],
  ])("%s becomes %s", (address, expected, base?: string) => {
    expect(canonicalUrl(address, base)).toBe(expected);
  }); // biome-ignore format: a table

  it.each([
    null,
    undefined,
    "",
    "   ",
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "mailto:a@example.com",
    "ftp://example.com/a",
    "tag:example.com,2026:1",
    "urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a",
    "/relative",
    "not an address",
    "http://",
    `https://example.com/${"a".repeat(5000)}`,
  ])("%s is no address of an article", (address) => {
    expect(canonicalUrl(address)).toBeNull();
  });

  it("gives itself when asked again", () => {
    const once = canonicalUrl("https://m.example.com/a/amp?utm_source=x&id=1#top")!;
    expect(canonicalUrl(once)).toBe(once);
  });
});

describe("siteDomain", () => {
  it.each([
    ["https://www.example.com/a", "example.com"],
    ["https://news.example.co.uk/a", "example.co.uk"],
    ["https://ico.org.uk/", "ico.org.uk"],
    ["https://www.uodo.gov.pl/", "uodo.gov.pl"],
    ["https://edpb.europa.eu/", "europa.eu"],
    ["https://someone.substack.com/p/x", "someone.substack.com"],
    ["https://127.0.0.1:8080/x", "127.0.0.1"],
    ["https://localhost/x", "localhost"],
  ])("of %s is %s", (address, expected) => {
    expect(siteDomain(address)).toBe(expected);
  });
  it("of no address is null", () => {
    expect(siteDomain("tag:example.com")).toBeNull();
  });
});
