import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { ParsedDocument } from "../../src/domain/article.ts";
import { FinewatchError } from "../../src/domain/errors.ts";
import { parseDocument } from "../../src/parse/registry.ts";
import { mutatedDocument } from "./mutations.ts";
import { processorMs } from "./processor-time.ts";

const ROOT = new URL("../fixtures/parse/", import.meta.url);
const documents = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((path) => /(?<!\.expected)\.(?:xml|json|md)$/.test(path))
  .map((path) => readFileSync(new URL(path, ROOT)));

/** What holds for every article, whatever it was read from. */
function checkArticles({ articles }: ParsedDocument): void {
  for (const article of articles) {
    expect(`${article.title}${article.excerpt}${article.text}`).not.toMatch(
      /[\0-\x08\x0e-\x1f\u202a-\u202e\u200b]/,
    );
    expect(article.title).not.toContain("\n");
    expect(article.text.length).toBeLessThanOrEqual(20_000);
    if (article.url !== null) expect(article.url).toMatch(/^https?:\/\/[^\s]+$/);
    for (const date of [article.publishedAt, article.updatedAt]) {
      if (date !== null) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
  }
}

it("2,000 mutated documents are read or refused with a reason, each within a second", async () => {
  await fc.assert(
    fc.asyncProperty(mutatedDocument(documents), async (bytes) => {
      const took = await processorMs(async () => {
        try {
          checkArticles(
            await parseDocument(bytes, { url: "https://source.example/feed", now: "2026-07-28T00:00:00Z" }),
          );
        } catch (error) {
          if (!(error instanceof FinewatchError)) throw error;
        }
      });
      expect(took).toBeLessThan(1000);
    }),
    { numRuns: 2000 },
  );
}, 60_000);
