import { createHash } from "node:crypto";
import type { Article, ParsedArticle } from "../domain/article.ts";
import type { Db } from "./db.ts";
import type { ArticleTable } from "./schema.ts";

/** Sixteen hex digits of SHA-256: an id that is the same on every machine and after every restart. */
export function stableId(...parts: readonly (string | number | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

/** The hash of an article's words; dates and order of a feed do not count. */
function contentHash(parsed: Pick<ParsedArticle, "title" | "excerpt" | "text">): string {
  return stableId(squeeze(parsed.title), squeeze(parsed.excerpt), squeeze(parsed.text));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The article that a parsed item becomes, with its id: from its address, else the source's id for it, else its words. */
export function articleFrom(
  parsed: ParsedArticle,
  context: { readonly sourceId: string; readonly fetchedAt: string; readonly history: boolean },
): Article {
  const hash = contentHash(parsed);
  const identity = parsed.url ?? parsed.externalId ?? hash;
  return {
    id: parsed.url ? stableId(parsed.url) : stableId(context.sourceId, identity),
    sourceId: context.sourceId,
    externalId: parsed.externalId,
    url: parsed.url,
    title: parsed.title,
    excerpt: parsed.excerpt,
    text: parsed.text,
    publisher: parsed.publisher,
    language: parsed.language,
    publishedAt: parsed.publishedAt,
    updatedAt: parsed.updatedAt,
    topics: parsed.topics,
    repaired: parsed.repaired,
    contentHash: hash,
    fetchedAt: context.fetchedAt,
    history: context.history,
  };
}

/**
 * The stored article that an incoming one is: by address, by the source's own id, or, where it has neither, by its
 * words. Never by date.
 */
export async function findArticle(db: Db, article: Article): Promise<Article | null> {
  if (article.url) {
    const row = await db.selectFrom("article").where("url", "=", article.url).selectAll().executeTakeFirst();
    if (row) return toArticle(row);
  }
  if (article.externalId) {
    const row = await db
      .selectFrom("article")
      .where("source_id", "=", article.sourceId)
      .where("external_id", "=", article.externalId)
      .selectAll()
      .executeTakeFirst();
    if (row) return toArticle(row);
  }
  if (article.url || article.externalId) return null;
  const row = await db
    .selectFrom("article")
    .where("source_id", "=", article.sourceId)
    .where("content_hash", "=", article.contentHash)
    .selectAll()
    .executeTakeFirst();
  return row ? toArticle(row) : null;
}

/** Stores a new article. */
export async function insertArticle(db: Db, article: Article): Promise<void> {
  await db
    .insertInto("article")
    .values({
      id: article.id,
      source_id: article.sourceId,
      external_id: article.externalId,
      url: article.url,
      ...content(article),
      fetched_at: article.fetchedAt,
      history: Number(article.history),
    })
    .execute();
}

/** Replaces the words of a stored article by an edited version; identity, first fetch and history stay. */
export async function updateArticle(db: Db, id: string, article: Article): Promise<void> {
  await db.updateTable("article").set(content(article)).where("id", "=", id).execute();
}

function content(article: Article) {
  return {
    title: article.title,
    excerpt: article.excerpt,
    text: article.text,
    publisher_name: article.publisher?.name ?? null,
    publisher_domain: article.publisher?.domain ?? null,
    language: article.language,
    published_at: article.publishedAt,
    updated_at: article.updatedAt,
    topics: JSON.stringify(article.topics),
    repaired: Number(article.repaired),
    content_hash: article.contentHash,
  };
}

/** How many articles are stored. */
export async function countArticles(db: Db): Promise<number> {
  const row = await db
    .selectFrom("article")
    .select((e) => e.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

function toArticle(row: ArticleTable): Article {
  return {
    id: row.id,
    sourceId: row.source_id,
    externalId: row.external_id,
    url: row.url,
    title: row.title,
    excerpt: row.excerpt,
    text: row.text,
    publisher: row.publisher_name ? { name: row.publisher_name, domain: row.publisher_domain } : null,
    language: row.language,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    topics: JSON.parse(row.topics) as string[],
    repaired: row.repaired === 1,
    contentHash: row.content_hash,
    fetchedAt: row.fetched_at,
    history: row.history === 1,
  };
}
