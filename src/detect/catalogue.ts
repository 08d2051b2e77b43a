import { z } from "zod";
import type { Authority, Company, Field, PartyCatalogue } from "../domain/party.ts";
import { fold } from "./fold.ts";

const AUTHORITIES_FILE = "config/authorities.yaml";
const COMPANIES_FILE = "config/companies.yaml";

const FIELDS = [
  "privacy", "competition", "financial", "consumer", "telecoms", "media", "energy", "environment",
  "health", "labour", "tax", "sanctions", "general",
] as const satisfies readonly Field[]; // biome-ignore format: a list

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "write lower-case letters, digits and hyphens");
const name = z.string().trim().min(1, "write the name as one line of text");
/** ISO 3166-1 alpha-2, or "EU", which that standard reserves for the European Union (https://www.iso.org/obp/ui/#iso:code:3166:EU). */
const country = z.string().regex(/^[A-Z]{2}$/, 'write two capital letters (ISO 3166-1 alpha-2) or "EU"');
/** A host name as in RFC 1123 section 2.1, lower case, without scheme or path. */
const domain = z
  .string()
  .max(253)
  .refine((host) => {
    const labels = host.split(".");
    return (
      labels.length > 1 && labels.every((label) => /^[a-z0-9-]{1,63}$/.test(label) && !/^-|-$/.test(label))
    );
  }, 'write the bare host in lower case, such as "cnil.fr"');
const names = z.array(name).default([]);

const authoritySchema = z.strictObject({
  id,
  name,
  kind: z.enum(["regulator", "court", "government"]),
  country,
  field: z.enum(FIELDS),
  also: z.array(z.enum(FIELDS)).exactOptional(),
  aliases: names,
  weakAliases: names,
  descriptions: names,
  domains: z.array(domain).default([]),
});

const companySchema = z.strictObject({
  id,
  name,
  aliases: names,
  weakAliases: names,
  localNames: names,
  parent: id.nullable().default(null),
  country: country.nullable().default(null),
  sector: name.nullable().default(null),
});

/** How two aliases are compared: as texts are matched (case and diacritics make no difference), inner space aside. */
function aliasKey(alias: string): string {
  return fold(alias.normalize("NFKC")).replace(/\s+/g, " ").trim();
}

/** The aliases with the name in front, unless the name is listed as weak; each once. */
function withName(entry: {
  name: string;
  aliases: readonly string[];
  weakAliases: readonly string[];
}): string[] {
  const weak = new Set(entry.weakAliases.map(aliasKey));
  const all = weak.has(aliasKey(entry.name)) ? entry.aliases : [entry.name, ...entry.aliases];
  const seen = new Set<string>();
  return all.filter((alias) => !seen.has(aliasKey(alias)) && seen.add(aliasKey(alias)));
}

function entryLabel(entry: unknown, index: number): string {
  const given = typeof entry === "object" && entry !== null && "id" in entry ? entry.id : null;
  return typeof given === "string" && given !== "" ? `entry "${given}"` : `entry ${index + 1}`;
}

function describeIssues(error: z.ZodError): string {
  return error.issues
    .map((issue) => {
      if (issue.code === "unrecognized_keys") return `unknown key ${issue.keys.join(", ")}: remove it`;
      const path = issue.path.join(".") || "the entry";
      return `${path} is not valid: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
    })
    .join("; ");
}

/** Reads one file's list; an entry that does not fit `schema` or repeats an id is left out and named. */
function readEntries<T extends { id: string }>(
  data: unknown,
  file: string,
  schema: z.ZodType<T>,
  problems: string[],
): T[] {
  if (!Array.isArray(data)) {
    problems.push(`not a list (${file}): write the entries as a YAML list`);
    return [];
  }
  const read: T[] = [];
  const ids = new Set<string>();
  for (const [index, entry] of data.entries()) {
    const place = `${file}, ${entryLabel(entry, index)}`;
    const parsed = schema.safeParse(entry);
    if (!parsed.success) {
      problems.push(`invalid entry (${place}): ${describeIssues(parsed.error)}`);
    } else if (ids.has(parsed.data.id)) {
      problems.push(`id used twice (${place}): give the second entry another id`);
    } else {
      ids.add(parsed.data.id);
      read.push(parsed.data);
    }
  }
  return read;
}

/** Leaves out entries that claim a strong alias of an earlier one; `owners` spans both files. */
function withoutSharedAliases<T extends { id: string; aliases: readonly string[] }>(
  entries: readonly T[],
  file: string,
  owners: Map<string, string>,
  problems: string[],
): T[] {
  return entries.filter((entry) => {
    const taken = entry.aliases.find((alias) => owners.has(aliasKey(alias)));
    if (taken !== undefined) {
      const owner = owners.get(aliasKey(taken));
      problems.push(
        `alias "${taken}" belongs to ${owner} already (${file}, entry "${entry.id}"): move it to weakAliases of both or take it out of one`,
      );
      return false;
    }
    for (const alias of entry.aliases) owners.set(aliasKey(alias), `"${entry.id}"`);
    return true;
  });
}

/** Leaves out companies whose parent is missing or whose chain of parents comes back to themselves. */
function withKnownParents(companies: readonly Company[], problems: string[]): Company[] {
  let kept = [...companies];
  for (;;) {
    const parents = new Map(kept.map((company) => [company.id, company.parent]));
    const fault = kept.find((company) => parentFault(company, parents) !== null);
    if (!fault) return kept;
    problems.push(
      `${parentFault(fault, parents)} (${COMPANIES_FILE}, entry "${fault.id}"): correct parent or remove the key`,
    );
    kept = kept.filter((company) => company !== fault);
  }
}

function parentFault(company: Company, parents: ReadonlyMap<string, string | null>): string | null {
  if (company.parent === null) return null;
  if (!parents.has(company.parent)) return `parent "${company.parent}" is not in the list`;
  const passed = new Set<string>();
  for (let at: string | null = company.parent; at !== null; at = parents.get(at) ?? null) {
    if (at === company.id) return "the chain of parents returns to the entry";
    if (passed.has(at)) return null; // a circle further up: reported at its own members
    passed.add(at);
  }
  return null;
}

/**
 * The catalogue from the parsed YAML of `config/authorities.yaml` and `config/companies.yaml`.
 *
 * Each file is a list of entries as `Authority` and `Company` in domain/party.ts describe them; the lists inside
 * an entry, and parent, country and sector of a company, may be left out. An entry's name becomes its first alias
 * unless `weakAliases` lists it.
 *
 * Never throws: an entry that is not valid (form, repeated id, a strong alias that an earlier entry of either file
 * holds, an unknown or circular parent) is left out, and `problems` gets one line "what (file, entry): remedy".
 */
export function partyCatalogue(
  authorities: unknown,
  companies: unknown,
): { readonly catalogue: PartyCatalogue; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const owners = new Map<string, string>();
  const bodies: Authority[] = readEntries(authorities, AUTHORITIES_FILE, authoritySchema, problems);
  const firms: Company[] = readEntries(companies, COMPANIES_FILE, companySchema, problems);
  const named = <T extends Authority | Company>(entry: T): T => ({ ...entry, aliases: withName(entry) });
  const catalogue = {
    authorities: withoutSharedAliases(bodies.map(named), AUTHORITIES_FILE, owners, problems),
    companies: withKnownParents(
      withoutSharedAliases(firms.map(named), COMPANIES_FILE, owners, problems),
      problems,
    ),
  };
  return { catalogue, problems };
}
