import { describe, expect, it } from "vitest";
import { htmlToLine, htmlToText, looksLikeHtml } from "../../src/parse/html.ts";
import { cleanText, cutText } from "../../src/parse/plain-text.ts";
import { processorMs } from "./processor-time.ts";

describe("htmlToText", () => {
  it.each([
    ["plain words", "plain words"],
    ["a &amp; b", "a & b"],
    ["5 &lt; 6", "5 < 6"],
    ["5 < 6 and 7 > 3", "5 < 6 and 7 > 3"],
    ["&euro;20&nbsp;million", "€20 million"],
    ["<p>One</p><p>Two</p>", "One\nTwo"],
    ["One<br>Two<br/>Three", "One\nTwo\nThree"],
    ["a line\nbroken <i>in\nmarkup</i>", "a line broken in markup"],
    ["plain\nlines", "plain\nlines"],
    ["one <b>paragraph</b>\n\nand another", "one paragraph\nand another"],
    ["One</div>\nTwo</p>Three", "One\nTwo\nThree"],
    ["<b>bo</b>ld", "bold"],
    ["<ul><li>a<li>b</ul>c", "a\nb\nc"],
    ["<td>1</td><td>2</td>", "1 2"],
    ["a<script>if (a < b) alert('</p>')</script>b", "ab"],
    ["a<style>p{}</style>b", "ab"],
    ["a<SCRIPT SRC=x></SCRIPT>b", "ab"],
    ["a<iframe src=x>c</iframe>b", "ab"],
    ["a<svg><title>icon</title><text>x</text></svg>b", "ab"],
    ["a<svg><path d=1><p>b</p>", "a\nb"],
    ["a<iframe/>b", "ab"],
    ["a<!-- hidden -->b", "ab"],
    ["a<!-- never closed", "a"],
    ["<p title='a > b'>x</p>", "x"],
    ["<p>unclosed <b>tag", "unclosed tag"],
    ["<h2>Head</h2>text", "Head\ntext"],
    ["fi\u00adne\u200b\u202e", "fine"],
    ["a\0b", "ab"],
    ["&#146;quoted&#148;", "’quoted”"],
    ["&unknown; & co", "&unknown; & co"],
    ["", ""],
  ])("%s", (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    ["20,000 nested elements", `${"<div>".repeat(20_000)}x`],
    ["20,000 nested and closed elements", `${"<div>".repeat(20_000)}x${"</div>".repeat(20_000)}`],
    ["200 kB of comment openings", "<!--".repeat(50_000)],
    ["200 kB of tag openings", "<".repeat(200_000)],
    ["200 kB of unclosed attributes", '<a href="'.repeat(22_000)],
    ["200 kB of ampersands", "&".repeat(200_000)],
    ["unmatched closings", `${"<a>".repeat(30_000)}${"</b>".repeat(30_000)}`],
    ["200 kB of script openings", "<script>".repeat(25_000)],
  ])("takes linear time on %s", async (_name, html) => {
    expect(await processorMs(() => htmlToText(html))).toBeLessThan(500);
  });
});

it("htmlToLine puts a title of several blocks on one line", () => {
  expect(htmlToLine("<h1>Fine</h1>\n<h2>imposed</h2>")).toBe("Fine imposed");
});

describe("looksLikeHtml", () => {
  it.each(["<p>x</p>", "a <br> b", 'see <a href="https://example.com/">this</a>', "<b>x"])(
    "yes: %s",
    (text) => {
      expect(looksLikeHtml(text)).toBe(true);
    },
  );
  it.each(["a < b", "a <- b", "1<2 and 3>2", "no markup"])("no: %s", (text) => {
    expect(looksLikeHtml(text)).toBe(false);
  });
});

describe("cleanText", () => {
  it.each([
    ["bidirectional controls", "fine\u202egnp.exe", "finegnp.exe"],
    ["zero-width characters", "Gu\u200bll\ufeff", "Gull"],
    ["control characters", "a\x07b\x1bc", "abc"],
    ["tag characters", "a\u{e0041}b", "ab"],
    ["lone surrogates", "a\ud800b", "a\ufffdb".replace("\ufffd", "")],
    ["line separators", "a\u2028b\r\nc\rd", "a\nb\nc\nd"],
    ["decomposed accents", "Autorite\u0301", "Autorité"],
    ["undecoded windows-1252", "don\x92t", "don’t"],
  ])("handles %s", (_name, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });
});

describe("cutText", () => {
  it("leaves a short text alone", () => {
    expect(cutText("short", 10)).toBe("short");
  });
  it("cuts a long text at a word and shows it", () => {
    expect(cutText("one two three four", 10)).toBe("one two…");
  });
  it("never gives more than the limit", () => {
    expect(cutText("x".repeat(50), 10)).toHaveLength(10);
  });
});
