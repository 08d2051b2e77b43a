/** Most characters of text that one article keeps; the rest is cut at a word. */
export const TEXT_LIMIT = 20_000;
/** Most characters of markup that one field of an item keeps. */
export const MARKUP_LIMIT = 120_000;

/**
 * Characters that never reach an article: controls except tab and line feed, soft hyphens, zero-width
 * characters, bidirectional controls, the byte-order mark, tag characters and interlinear annotations.
 */
const UNWANTED =
  /[\0-\x08\x0b-\x1f\x7f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e007f}]/gu;

/**
 * What the code points 0x80–0x9F, controls in Unicode, mean where they are bytes of windows-1252 that were never
 * decoded. Source: WHATWG HTML §13.2.5.80 (https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state).
 */
const WINDOWS_1252 =
  "\u20ac\u0000\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u0000\u017d\u0000" +
  "\u0000\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u0000\u017e\u0178";

/** `text` with stray windows-1252 characters as what they mean. */
export function withoutC1(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? "");
}

/** `text` without characters that hide or re-order words, in Unicode form NFC, with `\n` as its only line break. */
export function cleanText(text: string): string {
  const lines = text.includes("\r") ? text.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : text;
  return withoutC1(lines.toWellFormed())
    .replace(/[\u2028\u2029]/g, "\n")
    .replace(UNWANTED, "")
    .normalize("NFC");
}

/** Clean text on one line: every run of white space is one space. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/** Clean text in lines: each line trimmed and its white space collapsed, empty lines dropped. */
export function inLines(text: string): string {
  const lines: string[] = [];
  for (const line of cleanText(text).split("\n")) {
    const trimmed = line.replace(/\s+/g, " ").trim();
    if (trimmed) lines.push(trimmed);
  }
  return lines.join("\n");
}

/** At most `limit` characters of `text`; a cut falls on white space where there is some near, and shows as "…". */
export function cutText(text: string, limit: number = TEXT_LIMIT): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1);
  const space = Math.max(head.lastIndexOf(" "), head.lastIndexOf("\n"));
  return `${(space > Math.max(0, limit - 200) ? head.slice(0, space) : head).trimEnd().toWellFormed()}…`;
}

/** Whether `cutText` at the article's limit cut this text. */
export function wasCut(text: string): boolean {
  return text.length > TEXT_LIMIT - 250 && text.endsWith("…");
}
