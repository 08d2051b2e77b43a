import type { ParsedArticle } from "../domain/article.ts";
import { canonicalUrl } from "./url.ts";

/** An article with the address that the feed gives it, before it was made canonical. */
export interface Linked {
  readonly article: ParsedArticle;
  readonly link: string | null;
}

/**
 * Makes the articles of one document tell-apart by address and id, which is how they are known again. Some feeds
 * give all items the address of one page (a list of decisions, their home page), or one id: such an address gets
 * the feed's own fragment or query back where that tells the items apart, else a text fragment with the title
 * (https://wicg.github.io/scroll-to-text-fragment/), which browsers scroll to; such an id is dropped. Items with
 * equal titles stay the same article. `home` is the feed's own page.
 */
export function withOwnIdentities(items: readonly Linked[], home: string | null): readonly ParsedArticle[] {
  const shared = titlesBy(items, ({ article }) => article.url);
  const ids = titlesBy(items, ({ article }) => article.externalId);
  const homePage = canonicalUrl(home);
  return items.map(({ article, link }) => {
    const { url, externalId } = article;
    const titles = url === null ? 1 : (shared.get(url)?.size ?? 1);
    const links = new Set(titles > 1 ? items.filter((other) => other.article.url === url).map((other) => other.link) : []); // biome-ignore format: one choice
    return {
      ...article,
      url: titles > 1 && links.size === titles && link !== null ? link : titles > 1 || (url !== null && url === homePage) ? withTitle(url!, article.title) : url, // biome-ignore format: one choice
      externalId: externalId !== null && (ids.get(externalId)?.size ?? 1) > 1 ? null : externalId,
    };
  });
}

/** The distinct titles under each value of `key`. */
function titlesBy(
  items: readonly Linked[],
  key: (item: Linked) => string | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const item of items) {
    const value = key(item);
    if (value === null) continue;
    const titles = found.get(value);
    if (titles) titles.add(item.article.title);
    else found.set(value, new Set([item.article.title]));
  }
  return found;
}

/** "-" and "," have a meaning in text fragments and are encoded like all else. */
function withTitle(url: string, title: string): string {
  const words = encodeURIComponent(title.slice(0, 80).toWellFormed()).replaceAll("-", "%2D");
  return `${url}#:~:text=${words}`;
}
