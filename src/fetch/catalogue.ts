import { createHash } from "node:crypto";
import { z } from "zod";
import type { Source } from "../domain/source.ts";

/** What could be read of a list of sources. `problems` are lines for users: entry, what, remedy. */
export interface SourceCatalogue {
  readonly sources: readonly Source[];
  readonly problems: readonly string[];
}

const FIELDS = [
  "privacy", "competition", "financial", "consumer", "telecoms", "media", "energy", "environment", "health",
  "labour", "tax", "sanctions", "general",
] as const; // biome-ignore format: a list

const FOLDER_MINUTES = 1;

const text = z.string().trim().min(1).max(300);

const entrySchema = z
  .strictObject({
    url: z.string().trim().min(1).max(2_000),
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, "small letters, digits and hyphens, at most 80")
      .optional(),
    name: text.optional(),
    format: z.enum(["auto", "feed", "wordpress", "front-matter", "folder"]).default("auto"),
    enabled: z.boolean().default(true),
    disabledReason: text.nullable().default(null),
    authority: text.nullable().default(null),
    field: z.enum(FIELDS).nullable().default(null),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'two capital letters, such as "FR" or "EU"')
      .nullable()
      .default(null),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, 'two small letters, such as "fr"')
      .nullable()
      .default(null),
    trust: z.enum(["regulator", "court", "law-firm", "press"]).default("press"),
    verified: z.boolean().default(false),
    verifiedBy: text.nullable().default(null),
    everyMinutes: z.number().min(1).max(43_200).nullable().default(null),
    fullText: z.boolean().default(false),
  })
  .refine((entry) => entry.enabled || entry.disabledReason !== null, {
    path: ["disabledReason"],
    message: "a disabled source says why",
  })
  .refine((entry) => !entry.verified || entry.verifiedBy !== null, {
    path: ["verifiedBy"],
    message: "a verified source says by whom and when",
  });

/**
 * Reads the parsed content of `config/sources.yaml`: a list whose entries are addresses or objects (see the
 * header of that file). An entry that cannot be used is left out and named in `problems`; the rest stands.
 * With `authorityIds`, an entry that names an authority outside it is a problem too.
 */
export function sourceCatalogue(raw: unknown, authorityIds?: ReadonlySet<string>): SourceCatalogue {
  if (raw === null || raw === undefined) return { sources: [], problems: [] };
  if (!Array.isArray(raw)) {
    return { sources: [], problems: ['sources.yaml: not a list: start every source with "- "'] };
  }
  const sources = new Map<string, Source>();
  const idByUrl = new Map<string, string>();
  const problems: string[] = [];
  for (const [index, item] of raw.entries()) {
    const place = `sources.yaml, entry ${index + 1}${nameOf(item)}`;
    const parsed = entrySchema.safeParse(typeof item === "string" ? { url: item } : item);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) problems.push(`${place}: ${explain(issue)}`);
      continue;
    }
    const url = parsed.data.format === "folder" ? parsed.data.url : webAddress(parsed.data.url);
    if (url === null) {
      problems.push(`${place}: "${parsed.data.url}" is no web address: write it with https://`);
      continue;
    }
    const source = complete(parsed.data, url);
    if (sources.has(source.id)) {
      problems.push(`${place}: the id "${source.id}" is taken: give one of the two another id`);
      continue;
    }
    const twin = idByUrl.get(url);
    if (twin !== undefined) {
      problems.push(`${place}: the same address as "${twin}": remove one of the two`);
      continue;
    }
    if (authorityIds && source.authority !== null && !authorityIds.has(source.authority)) {
      problems.push(
        `${place}: no authority "${source.authority}" in authorities.yaml: correct the id or add it there`,
      );
      continue;
    }
    sources.set(source.id, source);
    idByUrl.set(url, source.id);
  }
  return { sources: [...sources.values()], problems };
}

function nameOf(item: unknown): string {
  if (typeof item === "string") return ` (${item.slice(0, 80)})`;
  if (typeof item !== "object" || item === null) return "";
  const { id, url } = item as { id?: unknown; url?: unknown };
  const name = [id, url].find((each) => typeof each === "string");
  return name === undefined ? "" : ` (${String(name).slice(0, 80)})`;
}

function explain(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys")
    return `unknown ${issue.keys.join(", ")}: see the header of the file`;
  const where = issue.path.length === 0 ? "entry" : issue.path.join(".");
  return `${where}: ${issue.message}`;
}

/** The address in its normal spelling, without a fragment; null where it is not http(s) or carries a user name. */
function webAddress(address: string): string | null {
  const url = URL.parse(address);
  if (
    !url ||
    (url.protocol !== "https:" && url.protocol !== "http:") ||
    url.username !== "" ||
    url.password !== ""
  ) {
    return null;
  }
  url.hash = "";
  return url.href;
}

function complete(entry: z.infer<typeof entrySchema>, url: string): Source {
  const { id, name, ...rest } = entry;
  const parsed = URL.parse(url);
  const host = parsed?.hostname.replace(/^www\./, "") ?? url;
  return {
    ...rest,
    id: id ?? idFrom(`${host}${parsed ? parsed.pathname : ""}`, parsed?.search ?? ""),
    name: name ?? host,
    url,
    // Looking into a folder costs nothing: its files are read within a minute.
    everyMinutes: entry.everyMinutes ?? (entry.format === "folder" ? FOLDER_MINUTES : null),
    guildId: null,
  };
}

/** A stable id from an address: "www.cnil.fr/en/rss.xml" → "cnil-fr-en-rss-xml". A query may hold a key: its hash stands for it. */
function idFrom(address: string, query: string): string {
  const words = address.toLowerCase().match(/[a-z0-9]{1,80}/g) ?? ["source"];
  const mark = query === "" ? [] : [createHash("sha256").update(query).digest("hex").slice(0, 8)];
  return [words.join("-").slice(0, 70).replace(/-$/, ""), ...mark].join("-");
}
