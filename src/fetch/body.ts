import { promisify } from "node:util";
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, zstdDecompress } from "node:zlib";
import { wordTable } from "../domain/word-table.ts";

/** Why a body was not read; `too-large` counts decoded bytes. */
export class BodyRefused extends Error {
  override readonly name = "BodyRefused";
  readonly reason: "too-large" | "encoding";

  constructor(reason: "too-large" | "encoding", message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}

/** Encodings that are decoded, in the order of preference. */
export const ACCEPT_ENCODING = "gzip, deflate, br, zstd";

/** A response names one encoding, rarely two; a chain of them is an attack on memory (CVE-2026-22036). */
const MAX_ENCODINGS = 3;

/**
 * Window of a zstd body: 8 MB, as HTTP recipients must support and may refuse beyond
 * (RFC 9659 §3).
 */
const ZSTD_WINDOW_LOG = 23;

type Decode = (bytes: Uint8Array, maxOutputLength: number) => Promise<Uint8Array>;

const unzip = promisify(gunzip);
const unwrap = promisify(inflate);
const unwrapRaw = promisify(inflateRaw);
const unbrotli = promisify(brotliDecompress);
const unzstd = promisify(zstdDecompress);

/** Servers that cut the trailer off are read as far as they go, as browsers do. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH };

const DECODERS = wordTable<Decode>({
  gzip: (bytes, maxOutputLength) => unzip(bytes, { ...LENIENT, maxOutputLength }),
  // "deflate" means zlib by the book and raw deflate on many servers; a zlib header tells (RFC 1950 §2.2).
  deflate: (bytes, maxOutputLength) =>
    ((bytes[0] ?? 0) & 0x0f) === 8
      ? unwrap(bytes, { ...LENIENT, maxOutputLength })
      : unwrapRaw(bytes, { ...LENIENT, maxOutputLength }),
  br: (bytes, maxOutputLength) => unbrotli(bytes, { maxOutputLength }),
  zstd: (bytes, maxOutputLength) =>
    unzstd(bytes, { maxOutputLength, params: { [constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG } }),
});

/**
 * The encodings of a `Content-Encoding` header, outermost last; throws `BodyRefused` on more than three or an
 * unknown one.
 */
export function contentEncodings(header: string | null): readonly string[] {
  if (header === null) return [];
  const names = header
    .toLowerCase()
    .split(",", 64)
    .map((name) => name.trim().replace(/^x-(?=gzip$)/, ""));
  const known = names.filter((name) => name !== "" && name !== "identity");
  if (known.length > MAX_ENCODINGS)
    throw new BodyRefused("encoding", `${known.length} encodings in one another`);
  const unknown = known.find((name) => DECODERS[name] === undefined);
  if (unknown !== undefined) throw new BodyRefused("encoding", `unknown encoding "${unknown.slice(0, 40)}"`);
  return known;
}

/** Whether bytes start like gzip (RFC 1952 §2.3.1). */
function looksGzipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * All bytes of a response body, decoded. `limit` bounds the bytes on the wire and the bytes after every decoding
 * step, so that no bomb grows past it. Throws `BodyRefused`; errors of the stream pass through.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  header: string | null,
  limit: number,
): Promise<Uint8Array> {
  const encodings = contentEncodings(header);
  let bytes = await collect(body, limit);
  for (const encoding of encodings.toReversed()) {
    // A body that is plain in spite of its header is common behind caches.
    if (encoding === "gzip" && !looksGzipped(bytes)) continue;
    bytes = await decode(encoding, bytes, limit);
  }
  // A file "feed.xml.gz" comes without the header.
  return encodings.length === 0 && looksGzipped(bytes) ? decode("gzip", bytes, limit) : bytes;
}

async function collect(body: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) throw new BodyRefused("too-large", `more than ${limit} bytes`);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size);
}

async function decode(encoding: string, bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  try {
    return bytes.length === 0 ? bytes : await DECODERS[encoding]!(bytes, limit);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
      throw new BodyRefused("too-large", `more than ${limit} bytes after decoding`, error);
    }
    throw new BodyRefused("encoding", `the ${encoding} body is damaged`, error);
  }
}
