import { FinewatchError } from "../domain/errors.ts";
import { decodeBytes } from "./decode.ts";
import { type JsonDocument, readJson } from "./json-ladder.ts";

/** What is known of a document besides its bytes. */
export interface DocumentHint {
  /** The HTTP Content-Type. */
  readonly contentType?: string | null;
  /** Where the document comes from: base of its relative links. */
  readonly url?: string | null;
  readonly format?: "auto" | "feed" | "wordpress" | "front-matter";
  /** ISO time, for relative dates only. */
  readonly now: string;
}

/** A document decoded, as the parsers get it. */
export interface DocumentText {
  readonly text: string;
  /** The first 4,000 characters without leading white space, lower-cased: enough to recognise a format. */
  readonly head: string;
  readonly hint: DocumentHint;
  /** The document as JSON, repaired where damaged; null where it is none. Read once. */
  readonly json: () => JsonDocument | null;
}

/** Decodes the bytes and prepares what the parsers look at to recognise their format. */
export function readDocument(bytes: Uint8Array, hint: DocumentHint): DocumentText {
  const text = decodeBytes(bytes, hint.contentType);
  let json: JsonDocument | null | undefined;
  return {
    text,
    head: text.slice(0, 20_000).trimStart().slice(0, 4000).toLowerCase(),
    hint,
    json() {
      if (json === undefined) json = mayBeJson(text) ? readJson(text) : null;
      return json;
    },
  };
}

/** Whether JSON starts within the first characters, possibly behind a notice or a callback's name. */
function mayBeJson(text: string): boolean {
  const head = text.slice(0, 4000).trimStart();
  if (/^[[{]/.test(head)) return true;
  return /\{\s{0,50}"|\[\s{0,50}\{/.test(head) && !/^<(?:\?xml|rss|feed|rdf|!doctype|html)/i.test(head) && !head.startsWith("---"); // biome-ignore format: one condition
}

/** The error for a document that no parser can read; permanent unless the same address may soon answer better. */
export function unreadable(
  code: "parse.html" | "parse.unrecognised" | "parse.empty" | "parse.broken" | "parse.refused",
  hint: DocumentHint,
  what: string,
  remedy: string,
  fate: "retry" | "permanent" = "permanent",
): FinewatchError {
  return new FinewatchError(code, `${what} (${hint.url ?? "the document"}): ${remedy}`, { fate });
}
