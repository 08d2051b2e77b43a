import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/parse/registry.ts";

const NOW = "2026-05-04T12:00:00.000Z";

function read(text: string) {
  return parseDocument(Buffer.from(text), { url: null, now: NOW });
}

function rss(item: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>${item}</channel></rss>`;
}

/** Control, zero-width and bidirectional characters. */
const HIDDEN = new Set(
  [0, 7, 0x200b, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069].map(
    (code) => String.fromCodePoint(code),
  ),
);

describe("a document from outside", () => {
  it.each(["js", "javascript", "JS", " js", "coffee", "json"])(
    "runs no code in front matter marked ---%s",
    async (tag) => {
      const folder = mkdtempSync(join(tmpdir(), "finewatch-marker-"));
      const marker = join(folder, "ran");
      const code = `require("node:fs").writeFileSync(${JSON.stringify(marker)}, ""), globalThis.ran = true`;
      try {
        await read(`---${tag}\n{ title: (${code}) }\n---\nText\n`).catch(() => null);
        expect(existsSync(marker)).toBe(false);
        expect("ran" in globalThis).toBe(false);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

  it("does not grow aliases of aliases", async () => {
    const levels = Array.from({ length: 12 }, (_, n) =>
      n === 0 ? 'a0: &a0 ["x", "x"]' : `a${n}: &a${n} [*a${n - 1}, *a${n - 1}, *a${n - 1}, *a${n - 1}]`,
    );
    const started = process.cpuUsage();
    await read(`---\ntitle: t\n${levels.join("\n")}\n---\nText\n`).catch(() => null);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
  });

  it("cannot reach the prototype of every object", async () => {
    const feed = rss(
      "<__proto__><polluted>yes</polluted></__proto__><item><constructor><prototype><polluted>yes</polluted></prototype></constructor><title>__proto__</title><guid>__proto__</guid></item>",
    );
    for (const text of [
      feed,
      '---\ntitle: t\n__proto__:\n  polluted: "yes"\n---\nText\n',
      '{"version":"https://jsonfeed.org/version/1.1","title":"t","__proto__":{"polluted":"yes"},"items":[{"id":"__proto__","title":"x"}]}',
    ])
      await read(text).catch(() => null);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("brings no control, bidirectional or zero-width characters into titles and texts", async () => {
    const hidden = "\u202eevil\u202c\u2066x\u2069 A\u200bB\u200f \u0007C\u0000D";
    const document = await read(
      rss(
        `<item><title>${hidden.replace("\u0000", "").replace("\u0007", "")}</title><description>${hidden}</description><guid>1</guid></item>`,
      ),
    );
    const [article] = document.articles;
    expect(article).toBeDefined();
    const shown = `${article?.title} ${article?.excerpt} ${article?.text}`;
    expect([...shown].filter((character) => HIDDEN.has(character))).toEqual([]);
  });

  it("reads no file and no address through entities", async () => {
    const xxe = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>${rss("<item><title>a &x; b</title><guid>1</guid></item>").slice(21)}`;
    const document = await read(xxe).catch(() => null);
    const title = document?.articles[0]?.title ?? "";
    expect(title.replace(/&x;/, "").length).toBeLessThan(8);
  });
});
