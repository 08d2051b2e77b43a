import iconv from "iconv-lite";
import { wordTable } from "../domain/word-table.ts";

/** Byte-order marks, longest first: UTF-32 LE begins like UTF-16 LE. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: "utf-32le" },
  { bytes: [0, 0, 0xfe, 0xff], encoding: "utf-32be" },
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** Labels that the web uses for a wider set than their name says. Source: WHATWG Encoding (https://encoding.spec.whatwg.org/#names-and-labels). */
const WIDER = wordTable<string>({
  "iso-8859-1": "windows-1252", "latin1": "windows-1252", "latin-1": "windows-1252", "us-ascii": "windows-1252",
  "ascii": "windows-1252", "iso8859-1": "windows-1252", "ansi": "windows-1252",
  "iso-8859-9": "windows-1254", "iso-8859-11": "windows-874", "tis-620": "windows-874",
  "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "ks_c_5601-1987": "euc-kr", "shift-jis": "shift_jis",
  "x-sjis": "shift_jis", "utf8": "utf-8", "unicode": "utf-16le", "ucs-2": "utf-16le",
}); // biome-ignore format: a table

/**
 * A document's bytes as text. The encoding is taken from, in this order: a byte-order mark, the pattern of null
 * bytes of UTF-16 and UTF-32, UTF-8 where the bytes are valid UTF-8 and not plain ASCII (a label that contradicts
 * them is wrong), the HTTP charset, the XML declaration or HTML meta, and at last windows-1252.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string | null): string {
  const mark = MARKS.find(({ bytes: lead }) => lead.every((byte, at) => bytes[at] === byte));
  if (mark) return decode(bytes, mark.encoding);
  const wide = wideEncoding(bytes);
  if (wide) return decode(bytes, wide);
  const labels = [httpCharset(contentType), declaredEncoding(bytes)];
  // These encode everything in seven bits: their bytes are valid UTF-8 without being it.
  const sevenBit = labels.find((label) => label && /^(?:iso-2022-|utf-7|hz-gb)/.test(label) && known(label));
  if (sevenBit) return decode(bytes, sevenBit);
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return utf8;
  const label = labels.find((name) => name && !/^utf-?(?:8|16|32)/.test(name) && known(name));
  if (label) return decode(bytes, label);
  // Nearly all UTF-8 with a broken byte, or cut in the middle of a character.
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const broken = lenient.split("\ufffd").length - 1;
  const high = bytes.reduce((count, byte) => count + (byte >= 0xc0 ? 1 : 0), 0);
  return broken * 4 <= high ? lenient : decode(bytes, "windows-1252");
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 and UTF-32 without a mark show as null bytes beside the first "<" or "{". */
function wideEncoding(bytes: Uint8Array): string | null {
  const nulls = [0, 1, 2, 3].map((at) => bytes[at] === 0);
  if (bytes.length < 4 || !nulls.includes(true)) return null;
  if (nulls[1] && nulls[2] && nulls[3]) return "utf-32le";
  if (nulls[0] && nulls[1] && nulls[2]) return "utf-32be";
  if (nulls[1] && nulls[3]) return "utf-16le";
  if (nulls[0] && nulls[2]) return "utf-16be";
  return null;
}

function httpCharset(contentType: string | null | undefined): string | null {
  const label = /charset\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/i.exec(contentType ?? "")?.[1];
  return label ? normal(label) : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString("latin1");
  const xml = head.indexOf("<?xml");
  const label =
    xml >= 0
      ? /encoding\s{0,5}=\s{0,5}["']([\w:.-]{1,40})["']/i.exec(head.slice(xml, xml + 300))?.[1]
      : /<meta/i.test(head) && /charset\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/i.exec(head)?.[1];
  return label ? normal(label) : null;
}

function normal(label: string): string {
  const lower = label.toLowerCase();
  return WIDER[lower] ?? lower;
}

function known(label: string): boolean {
  return iconv.encodingExists(label) || webDecoder(label) !== null;
}

function decode(bytes: Uint8Array, label: string): string {
  if (iconv.encodingExists(label))
    return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), label);
  return (webDecoder(label) ?? new TextDecoder("utf-8")).decode(bytes);
}

/** Node's own decoder, for the few that iconv-lite lacks (iso-2022-jp). */
function webDecoder(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
