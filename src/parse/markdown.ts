import { escapeHtml } from "./html.ts";

/**
 * Markdown as simple HTML that `htmlToText` turns into its text: one paragraph a line, headings, list marks,
 * emphasis, images and link targets taken away, code kept as text. Inline HTML stays as it is. Not a renderer:
 * it only has to bring out the words, in linear time.
 */
export function markdownToHtml(markdown: string): string {
  const out: string[] = [];
  let paragraph: string[] = [];
  let fence: string | null = null;
  const flush = (): void => {
    if (paragraph.length > 0) out.push(`<p>${paragraph.join(" ")}</p>`);
    paragraph = [];
  };
  for (const raw of markdown.split("\n")) {
    const line = raw.trim();
    const mark = /^(```|~~~)/.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark === fence) fence = null;
      else out.push(`<p>${escapeHtml(line)}</p>`);
      continue;
    }
    if (mark !== null) {
      flush();
      fence = mark;
    } else if (line === "" || /^(?:[-*_=]\s{0,3}){3,200}$/.test(line)) {
      flush();
    } else if (/^#{1,6}(?:\s|$)/.test(line)) {
      flush();
      const level = /^#+/.exec(line)![0].length;
      out.push(`<h${level}>${inline(line.slice(level).replace(/#{1,6}$/, ""))}</h${level}>`);
    } else if (/^(?:[-*+]|\d{1,4}[.)])\s/.test(line)) {
      flush();
      paragraph.push(inline(line.replace(/^(?:[-*+]|\d{1,4}[.)])\s+/, "")));
    } else {
      paragraph.push(inline(line.replace(/^(?:>\s?){1,10}/, "")));
    }
  }
  flush();
  return out.join("\n");
}

/**
 * `text` with Markdown links as their words, and without images. Each step stops at the next bracket of its kind, so
 * that none scans the text twice.
 */
export function withoutLinks(text: string): string {
  if (!text.includes("](")) return text;
  return text
    .replace(/\]\([^()\n]{0,2000}\)/g, "]\0")
    .replace(/!\[[^[\]\n]{0,300}\]\0/g, "")
    .replace(/\[([^[\]\n]{0,1000})\]\0/g, "$1")
    .replaceAll("\0", "");
}

function inline(text: string): string {
  return withoutLinks(text)
    .replace(/\{\{[^{}]{0,300}\}\}|\{%[^{}%]{0,300}%\}/g, "")
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, "$1")
    .replace(
      /\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<![\p{L}\d])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\d])|`{1,3}/gu,
      "",
    );
}
