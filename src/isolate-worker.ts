import { parentPort } from "node:worker_threads";
import type { ParsedDocument } from "./domain/article.ts";
import { FinewatchError } from "./domain/errors.ts";
import { decodeBytes } from "./parse/decode.ts";
import type { ArticlePage } from "./parse/page.ts";
import { type DocumentHint, parseDocument } from "./parse/registry.ts";

/** What is known of a page besides its bytes. */
export interface PageHint {
  readonly contentType?: string | null;
  readonly url: string;
}

export type Request =
  | { readonly kind: "document"; readonly bytes: Uint8Array; readonly hint: DocumentHint }
  | { readonly kind: "page"; readonly bytes: Uint8Array; readonly hint: PageHint };

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly fate: "retry" | "permanent";
}

/** What a request came to; `null` says, once, that the worker is ready for requests. */
export type Result = { readonly value: ParsedDocument | ArticlePage } | { readonly failure: Failure } | null;

/** One reply to each request, and one at the start. */
export interface Reply {
  readonly result: Result;
  /** Milliseconds of processor time that the thread has used so far. */
  readonly cpuMs: number;
}

async function answer(request: Request): Promise<ParsedDocument | ArticlePage> {
  if (request.kind === "document") return parseDocument(request.bytes, request.hint);
  // Loaded on the first page: most sources never ask for one, and linkedom takes memory.
  const { readArticlePage } = await import("./parse/page.ts");
  return readArticlePage(decodeBytes(request.bytes, request.hint.contentType), request.hint.url);
}

function failureOf(cause: unknown, { hint }: Request): Failure {
  if (cause instanceof FinewatchError) return { code: cause.code, message: cause.message, fate: cause.fate };
  const reason = cause instanceof Error ? cause.message.split("\n")[0] : "unknown fault";
  return {
    code: "parse.broken",
    message: `the document cannot be read (${hint.url ?? "no address"}): ${reason}`,
    fate: "permanent",
  };
}

function post(result: Result): void {
  const { user, system } = process.threadCpuUsage();
  parentPort?.postMessage({ result, cpuMs: (user + system) / 1000 } satisfies Reply);
}

parentPort?.on("message", (request: Request) => {
  answer(request).then(
    (value) => post({ value }),
    (cause: unknown) => post({ failure: failureOf(cause, request) }),
  );
});
post(null);
