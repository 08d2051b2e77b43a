import { readYaml } from "./yaml.ts";

/** How deep blocks within blocks are tried. */
const DEPTH_LIMIT = 3;
const LINE_LIMIT = 5000;

/**
 * Reads what is readable of broken YAML: each top-level key with its block is parsed alone; a block that fails is
 * taken apart further (entries of a list, keys of an entry), and a key whose value is no YAML ("title: Fine: 5 m",
 * an unclosed quote) gives the rest of its line as it stands. Later keys win. The result has no prototype.
 */
export function rescueYaml(source: string): Readonly<Record<string, unknown>> {
  return rescueKeys(source.split("\n").slice(0, LINE_LIMIT), 0);
}

const KEY = /^["']?([A-Za-z_][\w .-]{0,60}?)["']?\s{0,3}:(?:\s|$)/;

function rescueKeys(lines: readonly string[], depth: number): Record<string, unknown> {
  const result: Record<string, unknown> = Object.create(null);
  for (const block of blocks(lines, (line) => KEY.test(line))) {
    const key = KEY.exec(block[0] ?? "")?.[1];
    if (key === undefined) continue;
    const value = blockValue(block, depth);
    if (value !== undefined) result[key] = value;
  }
  return result;
}

/** Groups lines so that each group begins with a line that `starts`. */
function blocks(lines: readonly string[], starts: (line: string) => boolean): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const line of lines) {
    if (starts(line)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

function blockValue(block: readonly string[], depth: number): unknown {
  const sound = tryYaml(block.join("\n"));
  if (sound !== undefined) return sound;
  const [line = "", ...rest] = block;
  const scalar = line.slice(line.indexOf(":") + 1).trim();
  const nested = rest.filter((text) => text.trim() !== "");
  if (scalar === "" && nested.length > 0 && depth < DEPTH_LIMIT) return nestedValue(nested, depth + 1);
  if (/^[[{]/.test(scalar) && !scalar.includes("](")) return flowList(scalar);
  const text = /^[|>]/.test(scalar) ? "" : scalar;
  return unquoted([text, ...nested.map((more) => more.trim())].join(" ").trim());
}

/** The value of the one key in `text`, or undefined where it is no sound YAML. */
function tryYaml(text: string): unknown {
  try {
    return Object.values(readYaml(text))[0];
  } catch {
    return undefined;
  }
}

function nestedValue(lines: readonly string[], depth: number): unknown {
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  const flush = lines.map((line) => line.slice(indent));
  if (!/^-\s/.test(flush[0] ?? "")) return rescueKeys(flush, depth);
  return blocks(flush, (line) => /^-\s/.test(line)).map((entry) => {
    const [head = "", ...rest] = entry;
    const inner = [` ${head.slice(1)}`, ...rest];
    const margin = Math.min(...inner.map((line) => line.length - line.trimStart().length));
    const keys = inner.map((line) => line.slice(margin));
    return KEY.test(keys[0] ?? "") ? rescueKeys(keys, depth) : unquoted(keys.join(" ").trim());
  });
}

/** "[a, b: c]" by its commas. */
function flowList(text: string): readonly string[] {
  return text
    .replace(/^[[{]|[\]}]$/g, "")
    .split(",")
    .map((item) => unquoted(item.trim()))
    .filter((item) => item !== "");
}

/**
 * A value without its quotes, one of which may be missing. Where the first quote inside closes a word, the quotes
 * are prose ('"Enough," said the judge') and all stay.
 */
function unquoted(text: string): string {
  const quote = text[0];
  if (quote !== '"' && quote !== "'") return text;
  const inner = text.endsWith(quote) && text.length > 1 ? text.slice(1, -1) : text.slice(1);
  const next = inner.replaceAll(`\\${quote}`, "  ").replaceAll("''", "  ").indexOf(quote);
  if (next > 0 && !/[\s([]/.test(inner[next - 1]!)) return quote === '"' ? text : inner;
  return quote === '"' ? inner.replaceAll('\\"', '"') : inner.replaceAll("''", "'");
}
