import type { Authority, Company, Field, PartyCatalogue } from "../domain/party.ts";
import type { CaseEnding } from "./lexicon.ts";
import { PUNCT, type Tokens, tokenize, Vocabulary, type Word } from "./tokens.ts";

/** An authority as a text names or describes it: tokens [from, to). */
export interface AuthorityHit {
  readonly from: number;
  readonly to: number;
  readonly authority: Authority | null;
  readonly country: string | null;
  readonly field: Field | null;
  readonly kind: Authority["kind"] | null;
  /** By name ("CNIL"), by description ("the Spanish DPA"), or by a noun alone ("the regulator", "a court"). */
  readonly how: "name" | "weak" | "description" | "noun";
}

/** A respondent of the catalogue as a text names it. */
export interface CompanyHit {
  readonly from: number;
  readonly to: number;
  readonly company: Company;
  /** A common word: counts only in the place of the respondent. */
  readonly weak: boolean;
}

interface Entry {
  readonly authority: Authority | null;
  readonly company: Company | null;
  readonly weak: boolean;
  /** Only where the company's own country is spoken of. */
  readonly local: boolean;
  /** How the first word must be written: as in running text, with a capital, or all in capitals. */
  readonly letters: "any" | "capital" | "upper";
}

/** Signs that may stand within a name. */
const WITHIN_NAMES = new Set(".,&()-");

interface Node {
  /** The one word with which names go on, and its node: a table only where there are several: tables for all took 5 MB more. */
  word: string | null;
  only: Node | null;
  next: Map<string, Node> | null;
  entries: Entry[] | null;
}

function newNode(): Node {
  return { word: null, only: null, next: null, entries: null };
}

function childOf(node: Node, word: string): Node | undefined {
  return node.word === word ? node.only! : node.next?.get(word);
}

/** The node of a word below another, made where there is none. */
function below(node: Node, word: string): Node {
  const known = childOf(node, word);
  if (known) return known;
  const child = newNode();
  if (node.word === null && node.next === null) {
    node.word = word;
    node.only = child;
  } else {
    node.next ??= new Map();
    node.next.set(word, child);
  }
  return child;
}

/** What tells apart parties that share a name: countries of the text, best first. */
export interface Surroundings {
  readonly countries: readonly string[];
  /** Initials are written as words are ("Gls"). */
  readonly softInitials?: boolean;
}

/** One token trie over every name of the catalogue. */
export class PartyTrie {
  private readonly root: Node = newNode();
  /** The entry that was added last. */
  private last: Entry | null = null;
  /** Main body of a country and field, in catalogue order: regulators, then courts apart. */
  private readonly byPlace = new Map<string, Authority[]>();
  private readonly byDomain = new Map<string, Authority>();

  constructor(catalogue: PartyCatalogue) {
    const words = new Vocabulary();
    const plain = { authority: null, company: null, weak: false, local: false, letters: "any" } as const;
    for (const authority of catalogue.authorities) {
      const weak = new Set(authority.weakAliases);
      for (const name of new Set([authority.name, ...authority.aliases, ...authority.descriptions]))
        if (!weak.has(name)) this.add(name, { ...plain, authority }, words);
      for (const name of weak) this.add(name, { ...plain, authority, weak: true }, words);
      const place = `${authority.country} ${authority.kind === "court" ? "court" : authority.field}`;
      const list = this.byPlace.get(place);
      if (list) list.push(authority);
      else this.byPlace.set(place, [authority]);
      for (const domain of authority.domains)
        if (!this.byDomain.has(domain)) this.byDomain.set(domain, authority);
    }
    for (const authority of catalogue.authorities)
      for (const field of authority.also ?? []) {
        const place = `${authority.country} ${field}`;
        this.byPlace.set(place, [...(this.byPlace.get(place) ?? []), authority]);
      }
    for (const company of catalogue.companies) {
      const weak = new Set(company.weakAliases);
      for (const name of new Set([company.name, ...company.aliases]))
        if (!weak.has(name)) this.add(name, { ...plain, company }, words);
      for (const name of weak) this.add(name, { ...plain, company, weak: true }, words);
      for (const name of company.localNames) this.add(name, { ...plain, company, local: true }, words);
    }
  }

  /** The bodies of a country in a field (courts apart from regulators), the main one first. */
  bodies(country: string, field: Field | "court"): readonly Authority[] {
    // Privacy is the trade commission's there (Section 5 of the FTC Act, 15 U.S.C. 45), beside the states' own bodies.
    const own = country === "US" && field === "privacy" ? "consumer" : field;
    return this.byPlace.get(`${country} ${own}`) ?? [];
  }

  /** The authority whose site an address is on, or null. */
  siteOf(host: string): Authority | null {
    for (let rest = host; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
      const found = this.byDomain.get(rest);
      if (found) return found;
    }
    return null;
  }

  private add(name: string, entry: Entry, words: Vocabulary): void {
    const tokens = tokenize(name, 0, words);
    let node = this.root;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] === PUNCT) continue;
      node = below(node, tokens.word[i]!.norm);
    }
    if (node === this.root) return;
    const first = name.trim().charAt(0);
    const letters: Entry["letters"] =
      /^[A-Z]{2,3}$/.test(name) || (name.length === 1 && /[A-Z]/.test(name))
        ? "upper"
        : first !== first.toLowerCase()
          ? "capital"
          : "any";
    // Most names are one party's: those of one party that are written alike share what is stored of them.
    const { last } = this;
    const again =
      last &&
      last.company === entry.company &&
      last.authority === entry.authority &&
      last.weak === entry.weak &&
      last.local === entry.local &&
      last.letters === letters;
    const own: Entry = again ? last : { ...entry, letters };
    this.last = own;
    node.entries = node.entries ? [...node.entries, own] : [own];
  }

  /**
   * Finds every party of a text, the longest name at each place. `endings` are case endings that names may take.
   */
  find(tokens: Tokens, endings: readonly CaseEnding[], around: Surroundings): { authorities: AuthorityHit[]; companies: CompanyHit[] } {
    const authorities: AuthorityHit[] = [];
    const named: { readonly at: number; readonly to: number; readonly entries: readonly Entry[] }[] = [];
    for (let i = 0; i < tokens.count; ) {
      const hit = this.longest(tokens, i, endings, around.softInitials === true);
      if (!hit) {
        i++;
        continue;
      }
      const [entries, to] = hit;
      const company = entries.find((entry) => entry.company);
      const authority = entries.length === 1 && company ? null : pick(entries.filter((entry) => entry.authority), around);
      const foreign = authority?.authority && !around.countries.includes(authority.authority.country);
      // "FCC" in Spain, "RBI" in Austria: initials of a body abroad and of a firm of the country spoken of
      const home = foreign && company?.company?.country && around.countries.includes(company.company.country);
      if (authority?.authority && !home && !(company && authority.weak && (!company.weak || foreign))) {
        const { authority: body, weak } = authority;
        authorities.push({ from: i, to, authority: body, country: body.country, field: body.field, kind: body.kind, how: weak ? "weak" : "name" });
      } else if (company) named.push({ at: i, to, entries });
      i = to;
    }
    // "UKE karze T-Mobile": the firm of the country whose body acts, then of the countries spoken of
    const bodies = authorities.flatMap(({ how, country }) => (how === "name" && country !== null ? [country] : []));
    const companies = named.flatMap(({ at, to, entries }) => {
      const entry = firmOf(entries, [...bodies, ...around.countries]);
      return entry?.company ? [{ from: at, to, company: entry.company, weak: entry.weak }] : [];
    });
    return { authorities, companies };
  } // biome-ignore format: one case a line

  private longest(
    tokens: Tokens,
    at: number,
    endings: readonly CaseEnding[],
    soft: boolean,
  ): [Entry[], number] | null {
    const word = tokens.word[at]!;
    let node = this.open(word);
    let best: [Entry[], number] | null = null;
    if (node) best = this.walk(tokens, node, at, at + 1, endings, soft);
    if (!best && endings.length > 0 && word.capital) {
      for (const bare of stripped(word, endings)) {
        node = childOf(this.root, bare) ?? null;
        if (node) best = this.walk(tokens, node, at, at + 1, endings, soft);
        if (best) break;
      }
    }
    return best;
  }

  private open(word: Word): Node | null {
    if (word.party === undefined) word.party = childOf(this.root, word.norm) ?? null;
    return word.party as Node | null;
  }

  private walk(tokens: Tokens, from: Node, at: number, next: number, endings: readonly CaseEnding[], soft: boolean): [Entry[], number] | null {
    let node: Node = from;
    let best: [Entry[], number] | null = null;
    let i = next;
    for (;;) {
      if (node.entries) {
        const fitting = node.entries.filter((entry) => lettersFit(entry, tokens.word[at]!, tokens.word[i - 1]!, i - at, soft));
        if (fitting.length > 0) best = [fitting, i];
      }
      if (i >= tokens.count || tokens.sentence[i] !== tokens.sentence[at]) break;
      let j = i;
      if (tokens.kind[j] === PUNCT) {
        if (!WITHIN_NAMES.has(tokens.word[j]!.raw) || j + 1 >= tokens.count || tokens.sentence[j + 1] !== tokens.sentence[at]) break;
        j++;
      }
      const word = tokens.word[j]!;
      let child = childOf(node, word.norm);
      if (!child && endings.length > 0) for (const bare of stripped(word, endings)) child ??= childOf(node, bare);
      if (!child) break;
      node = child;
      i = j + 1;
    }
    return best;
  } // biome-ignore format: one case a line
}

/** The word without each case ending that it bears, where at least three letters remain (two syllables in Hangul). */
function stripped(word: Word, endings: readonly CaseEnding[]): string[] {
  const out: string[] = [];
  const { norm } = word;
  const least = norm.charCodeAt(0) >= 0xac00 ? 2 : 3;
  for (const { tail, plain } of endings) if (norm.length >= tail.length + least && norm.endsWith(tail)) out.push(norm.slice(0, -tail.length) + plain);
  return out;
} // biome-ignore format: short

function lettersFit(entry: Entry, word: Word, last: Word, length: number, soft: boolean): boolean {
  if (entry.letters === "upper") {
    if (word.upper || (word.raw.length === 1 && word.capital)) return true;
    // Italian and French outlets write "la Ftc", "la Fca", Italian ones "Gls"
    return (entry.authority !== null ? !entry.weak : soft) && word.raw.length === 3 && word.capital;
  }
  if (entry.letters === "capital")
    return word.capital || (length > 2 && !entry.weak) || (length === 2 && last.capital);
  return true;
}

/** Of several companies with one name: the one of the first country that has one; else the one that bears it everywhere. */
function firmOf(entries: readonly Entry[], countries: readonly string[]): Entry | null {
  const firms = entries.filter((entry) => entry.company);
  if (firms.length === 1 && !firms[0]!.local) return firms[0]!;
  for (const country of countries) {
    const there = firms.find((entry) => entry.company!.country === country);
    if (there) return there;
  }
  return firms.find((entry) => !entry.local) ?? null;
}

/** Of several bodies with one name: the one of the text's country; strong names before weak ones. */
function pick(entries: readonly Entry[], around: Surroundings): Entry | null {
  if (entries.length <= 1) return entries[0] ?? null;
  const strong = entries.filter((entry) => !entry.weak);
  const pool = strong.length > 0 ? strong : entries;
  for (const country of around.countries) {
    const there = pool.find((entry) => entry.authority!.country === country);
    if (there) return there;
  }
  return pool[0] ?? null;
}
