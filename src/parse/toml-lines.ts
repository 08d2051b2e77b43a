/**
 * The top-level keys of TOML front matter (Hugo's `+++`): strings, numbers, booleans, dates as they stand, and lists
 * of strings. Tables, multi-line strings and whatever else is left out: no article's key needs them.
 */
export function readTomlLines(source: string): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = Object.create(null);
  for (const line of source.split("\n").slice(0, 2000)) {
    if (/^\s{0,20}\[/.test(line)) break;
    const match = /^\s{0,20}["']?([\w-]{1,60})["']?\s{0,20}=(.{0,20000})$/.exec(line);
    if (match) result[match[1]!] = tomlValue(match[2]!.trim());
  }
  return result;
}

function tomlValue(text: string): unknown {
  if (text.startsWith("[")) return listItems(text).map(tomlString);
  if (/^["']/.test(text)) return tomlString(text);
  const remark = text.indexOf(" #");
  return (remark < 0 ? text : text.slice(0, remark)).trim();
}

/** The quoted strings of a list on one line, taken apart at its commas. */
function listItems(text: string): readonly string[] {
  const end = text.lastIndexOf("]");
  const items = text.slice(1, end < 0 ? undefined : end).split(",");
  return items.map((item) => item.trim()).filter((item) => /^["']/.test(item));
}

/** A quoted string; double quotes know JSON's escapes, single quotes none. */
function tomlString(text: string): string {
  const end = text.lastIndexOf(text[0]!);
  const inner = text.slice(1, end > 0 ? end : undefined);
  if (text[0] === "'") return inner;
  try {
    return String(JSON.parse(`"${inner}"`));
  } catch {
    return inner;
  }
}
