import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A website on loopback: each path answers what the test last put there, with an ETag. */
export interface SourceServer extends AsyncDisposable {
  readonly url: string;
  readonly host: string;
  /** How often each path was asked for, and how often the answer was 304. */
  readonly asked: Map<string, { requests: number; unchanged: number }>;
  put(path: string, body: string, type: string): void;
}

/** Serves documents with conditional GET. */
export async function createSourceServer(): Promise<SourceServer> {
  const documents = new Map<string, { body: string; type: string; etag: string }>();
  const asked: SourceServer["asked"] = new Map();
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0]!;
    const count = asked.get(path) ?? { requests: 0, unchanged: 0 };
    asked.set(path, count);
    count.requests++;
    const document = documents.get(path);
    if (!document || /[?&]page=/.test(request.url ?? ""))
      return response.writeHead(document ? 400 : 404).end();
    if (request.headers["if-none-match"] === document.etag) {
      count.unchanged++;
      return response.writeHead(304, { etag: document.etag }).end();
    }
    return response.writeHead(200, { "content-type": document.type, etag: document.etag }).end(document.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  let version = 0;
  return {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    asked,
    put(path, body, type) {
      documents.set(path, { body, type, etag: `"${++version}"` });
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export interface FeedItem {
  readonly title: string;
  readonly text: string;
  readonly path: string;
  readonly at: string;
}

/** An RSS 2.0 feed. */
export function rss(site: string, name: string, items: readonly FeedItem[]): string {
  const entries = items.map(
    ({ title, text, path, at }) =>
      `<item><title>${title}</title><link>${site}${path}</link><guid>${site}${path}</guid><pubDate>${new Date(at).toUTCString()}</pubDate><description>${text}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title><link>${site}</link><description>${name}</description>${entries.join("")}</channel></rss>`;
}

/** The posts of a WordPress site as its REST API lists them. */
export function wordpress(site: string, items: readonly FeedItem[]): string {
  return JSON.stringify(
    items.map(({ title, text, path, at }, index) => ({
      id: 100 + index,
      date_gmt: at.slice(0, 19),
      modified_gmt: at.slice(0, 19),
      link: `${site}${path}`,
      title: { rendered: title },
      excerpt: { rendered: `<p>${text}</p>` },
      content: { rendered: `<p>${text}</p>` },
    })),
  );
}

/** A Markdown article with front matter. */
export function markdown(site: string, { title, text, path, at }: FeedItem): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndate: ${at}\nurl: ${site}${path}\n---\n\n${text}\n`;
}
