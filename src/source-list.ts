import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isMap, isSeq, parseDocument } from "yaml";
import { FinewatchError } from "./domain/errors.ts";
import type { Source } from "./domain/source.ts";
import { type SourceCatalogue, sourceCatalogue } from "./fetch/catalogue.ts";

/** Marks the lines that `sources add` wrote: those it may take out again. */
const ADDED = "# added with finewatch sources add,";

/** Reads the list of sources as people write it. Throws `config.invalid` where it is no YAML. */
export function readList(file: string, authorityIds?: ReadonlySet<string>): SourceCatalogue {
  return sourceCatalogue(parse(file, contentOf(file)).toJS({ maxAliasCount: 50 }), authorityIds);
}

/**
 * Appends a source to the list as one line; everything else in the file stays as it is. Answers the source. Throws
 * `sources.known` where its address is in the list, and `config.invalid` where the list cannot take a line.
 */
export function addToList(
  file: string,
  feed: { readonly url: string; readonly name: string | null; readonly format: Source["format"] },
  now: string,
): Source {
  const before = contentOf(file);
  const known = readList(file).sources.find(({ url }) => url === new URL(feed.url).href);
  if (known)
    throw new FinewatchError(
      "sources.known",
      `"${known.id}" reads this address already (${file}): ${known.enabled ? "nothing needs to be done" : "set its enabled to true"}`,
      { fate: "permanent" },
    );
  const parts = [`url: ${JSON.stringify(feed.url)}`];
  const name = feed.name?.replace(/\s+/g, " ").trim().slice(0, 100);
  if (name) parts.unshift(`name: ${JSON.stringify(name)}`);
  if (feed.format !== "auto") parts.push(`format: ${feed.format}`);
  const line = `- { ${parts.join(", ")} } ${ADDED} ${now.slice(0, 10)}\n`;
  const after = `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${line}`;
  const { sources } = checked(file, before, after);
  const added = sources.find(({ url }) => url === new URL(feed.url).href);
  if (!added) throw faulty(file, "a line does not fit into it");
  save(file, after);
  return added;
}

/**
 * Takes a source out of the list where `addToList` put it there, else switches it off with the reason, so that an
 * update does not bring it back. Throws `sources.unknown`, and `config.invalid` where the entry has a form that is
 * better changed by hand.
 */
export function removeFromList(
  file: string,
  id: string,
  reason: string,
): { readonly status: "removed" } | { readonly status: "disabled"; readonly reason: string } {
  const before = contentOf(file);
  const list = parse(file, before);
  const items = isSeq(list.contents) ? list.contents.items : [];
  const entries = items.map((node) => ({ node, id: idOf((node as { toJSON(): unknown }).toJSON()) }));
  const entry = entries.find((each) => each.id === id);
  const range = (entry?.node as { range?: readonly [number, number, number] | null } | undefined)?.range;
  if (!entry || !range)
    throw new FinewatchError(
      "sources.unknown",
      `There is no source "${id}" (${file}): see "finewatch sources list"`,
      {
        fate: "permanent",
      },
    );
  const [start, end] = range;
  const lineStart = before.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = before.indexOf("\n", end) + 1 || before.length;
  if (before.slice(end, lineEnd).includes(ADDED)) {
    const after = before.slice(0, lineStart) + before.slice(lineEnd);
    checked(file, before, after, id);
    save(file, after);
    return { status: "removed" };
  }
  const off = [
    "enabled: false",
    `disabledReason: ${JSON.stringify(reason.replace(/\s+/g, " ").slice(0, 300))}`,
  ];
  const text = before.slice(start, end);
  const { node } = entry;
  const fields = (node as { toJSON(): unknown }).toJSON() as string | Readonly<Record<string, unknown>>;
  if (typeof fields === "object" && fields["enabled"] === false)
    return { status: "disabled", reason: String(fields["disabledReason"]) };
  if (typeof fields === "object" && ("enabled" in fields || "disabledReason" in fields))
    throw faulty(file, `"${id}" says itself whether it is enabled`);
  const indent = `\n${" ".repeat(start - lineStart)}`;
  const changed = !isMap(node)
    ? `{ url: ${JSON.stringify(fields)}, ${off.join(", ")} }`
    : node.flow
      ? `${text.slice(0, text.lastIndexOf("}")).trimEnd().replace(/,$/, "")}, ${off.join(", ")} }`
      : `${text.trimEnd()}${off.map((line) => indent + line).join("")}\n`;
  const after = before.slice(0, start) + changed + before.slice(end);
  checked(file, before, after);
  save(file, after);
  return { status: "disabled", reason };
}

function idOf(entry: unknown): string | null {
  return sourceCatalogue([entry]).sources[0]?.id ?? null;
}

function contentOf(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function parse(file: string, text: string) {
  const document = parseDocument(text, { schema: "core" });
  const [fault] = document.errors;
  if (fault) throw faulty(file, `line ${fault.linePos?.[0].line ?? 1}: ${fault.message.split("\n")[0]}`);
  return document;
}

/** The list as it would be, where the change does what it should and no more. */
function checked(file: string, before: string, after: string, without?: string): SourceCatalogue {
  const read = (text: string) => sourceCatalogue(parse(file, text).toJS({ maxAliasCount: 50 }));
  const next = read(after);
  const kept = new Set(next.sources.map(({ id }) => id));
  const lost = read(before).sources.filter(({ id }) => id !== without && !kept.has(id));
  const still = next.sources.some(({ id, enabled }) => id === without && enabled);
  if (lost.length > 0 || still) throw faulty(file, "its form cannot be changed by a command");
  return next;
}

function faulty(file: string, what: string): FinewatchError {
  return new FinewatchError("config.invalid", `The list of sources (${file}): ${what}; correct it by hand`, {
    fate: "permanent",
  });
}

/** In one step: whoever reads the list sees the old or the new one. */
function save(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.new`;
  try {
    writeFileSync(fresh, text);
    renameSync(fresh, file);
  } catch (cause) {
    throw new FinewatchError(
      "config.unwritable",
      `The list of sources cannot be written (${file}): make its folder writable for this user`,
      {
        fate: "permanent",
        cause,
      },
    );
  }
}
