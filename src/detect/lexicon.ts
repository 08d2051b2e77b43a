import type { Cue, CueName } from "./cues.ts";
import { fold } from "./fold.ts";
import type { Locale, Patterns } from "./locale.ts";
import { NUMBER, type Tokens, tokenize, Vocabulary, type Word } from "./tokens.ts";

interface Entry {
  readonly what: CueName;
  readonly value: string;
}

interface Affix {
  readonly how: "prefix" | "suffix" | "infix";
  readonly text: string;
  readonly node: Node;
}

interface Node {
  readonly entries: Entry[];
  readonly exact: Map<string, Node>;
  readonly affixes: Affix[];
  /** What may follow after a few other words. */
  gap: Node | null;
  /** Whether a cue that may tell of a penalty begins here: for certain, or only beside a figure. Set for the root's children. */
  tells: "word" | "figure" | null;
}

/** Cues without one of which no article tells of a penalty. */
export const TRIGGERS: ReadonlySet<CueName> = new Set([
  "fine",
  "penalty",
  "fines",
  "fined",
  "periodic",
  "settles",
  "due",
  "orders",
]);
/** Cues that tell of one only beside a figure. */
const PAYING: ReadonlySet<CueName> = new Set(["pays", "receives", "imposes", "levies", "costs"]);

const GAP = 14;

function newNode(): Node {
  return { entries: [], exact: new Map(), affixes: [], gap: null, tells: null };
}

/** The word lists of one locale as one trie over tokens. */
export interface Lexicon {
  readonly locale: Locale;
  readonly number: number;
  readonly root: Node;
  /** Root affixes by their text, for looking a new word up without trying all of them. */
  readonly prefixes: ReadonlyMap<string, readonly Node[]>;
  readonly suffixes: ReadonlyMap<string, readonly Node[]>;
  readonly infixes: readonly Affix[];
  readonly longest: number;
  /** Number words, for splitting compounds ("fünfhundert"); empty where the language has none. */
  readonly compounds: ReadonlyMap<string, string>;
  /** Case endings that names take, longest first. */
  readonly endings: readonly CaseEnding[];
}

/** A case ending and what the bare name has in its place: "Metę" is "Meta". */
export interface CaseEnding {
  readonly tail: string;
  readonly plain: string;
}

/** First words of firms' names, and last words of laws', that every language meets. */
const HEADS: Patterns = [
  "bank*",
  "banc",
  "banca",
  "banque",
  "banco",
  "region*",
  "casino*",
  "radio*",
  "hotel*",
  "app",
];
const LAWS: Patterns = ["act", "acts", "regulation", "directive"];

/** Compiles a locale; `number` is its place in the registry. */
export function compile(locale: Locale, number: number): Lexicon {
  const root = newNode();
  const words = new Vocabulary();
  const add = (what: CueName, patterns: Patterns, value = ""): void => {
    for (const pattern of patterns) for (const parts of expand(pattern)) insert(root, parts, { what, value }, words);
  };
  const addAll = (what: CueName, table: Readonly<Record<string, string | number>>): void => {
    for (const [pattern, value] of Object.entries(table)) add(what, [pattern], String(value));
  };
  const { numerals, money, penalty, outcome, modality, context, roles, bodies, names, dates } = locale;
  addAll("scale", numerals.scales);
  add("many", numerals.many ?? []);
  addAll("number", numerals.words);
  add("joiner", numerals.joiners);
  addAll("currency", money.currencies);
  addAll("subunit", money.subunits);
  add("moneyOf", money.of);
  add("atMost", money.atMost);
  add("atLeast", money.atLeast);
  add("about", money.about);
  add("rangeTo", money.to);
  add("rangeFrom", money.from);
  add("perDay", money.perDay);
  add("perWeek", money.perWeek);
  add("perMonth", money.perMonth);
  add("total", money.total);
  add("converted", money.converted);
  add("background", money.background);
  add("fine", penalty.fine);
  add("penalty", penalty.penalty);
  add("fines", penalty.fines);
  add("fined", penalty.fined);
  add("imposes", penalty.imposes);
  add("receives", penalty.receives);
  add("pays", penalty.pays);
  add("discount", penalty.discounts ?? []);
  add("settles", penalty.settles);
  add("orders", penalty.orders);
  add("periodic", penalty.periodic);
  add("due", penalty.due);
  add("disobeyed", penalty.disobeyed);
  add("orderNoun", penalty.orderNouns);
  add("wrong", penalty.wrongs ?? []);
  add("levies", penalty.levies ?? []);
  add("alleged", penalty.alleged ?? []);
  add("costs", penalty.costs ?? []);
  add("corporate", penalty.corporate ?? []);
  add("gets", penalty.gets ?? []);
  add("announces", penalty.announces ?? []);
  add("convicts", penalty.convicts ?? []);
  add("punishes", penalty.punishes ?? []);
  add("sized", penalty.sized ?? []);
  add("manyPenalties", penalty.many ?? []);
  add("appeals", outcome.appeals);
  add("upholds", outcome.upholds);
  add("confirms", outcome.confirms ?? []);
  add("reduces", outcome.reduces);
  add("annuls", outcome.annuls);
  add("object", outcome.objects);
  add("possible", modality.possible);
  add("sought", modality.sought);
  add("negated", modality.negated);
  add("earlier", modality.earlier);
  add("backdrop", modality.backdrop ?? []);
  add("lesson", modality.lessons ?? []);
  add("reacts", modality.reacts ?? []);
  add("asks", modality.asks ?? []);
  add("sport", context.sport);
  add("traffic", context.traffic);
  add("person", context.person);
  add("privateClaim", context.privateClaim);
  add("otherPayment", context.otherPayment);
  add("politics", context.politics);
  add("legislation", context.legislation);
  add("statistics", context.statistics);
  add("span", context.spans ?? []);
  add("market", context.markets ?? []);
  add("comment", context.comments ?? []);
  add("prison", context.prison ?? []);
  add("gambling", context.gambling ?? []);
  add("agent", roles.agent);
  add("patient", roles.patient);
  add("reason", roles.reason);
  add("of", roles.of);
  add("and", roles.and);
  add("request", roles.request ?? []);
  add("inside", roles.inside ?? []);
  add("near", roles.near ?? []);
  add("through", roles.through ?? []);
  add("each", roles.each ?? []);
  add("further", roles.further ?? []);
  add("blame", roles.blame ?? []);
  add("passive", roles.passive ?? []);
  add("pronoun", roles.pronouns ?? []);
  add("article", roles.articles);
  for (const [field, list] of Object.entries(bodies.byField)) add("body", list ?? [], field);
  add("regulator", bodies.regulator);
  add("court", bodies.court);
  add("government", bodies.government);
  add("federal", bodies.federal ?? []);
  for (const [country, list] of Object.entries(bodies.countries)) add("country", list, country);
  for (const [country, name] of countryNames(locale, Object.keys(bodies.countries))) add("country", [name], country);
  for (const [field, list] of Object.entries(bodies.fieldCues)) add("field", list ?? [], field);
  add("firm", names.firms);
  add("notName", names.notNames);
  add("personTitle", names.personTitles);
  add("legalForm", names.legalForms);
  add("head", [...HEADS, ...(names.heads ?? [])]);
  add("described", names.described ?? []);
  add("law", [...LAWS, ...(names.laws ?? [])]);
  add("decided", dates.decided);
  add("ofOrder", dates.ofOrder);
  add("today", dates.today);
  add("yesterday", dates.yesterday);
  dates.weekdays.forEach((list, day) => {
    add("weekday", list, String(day));
  });
  for (const [month, name] of monthNames(locale)) add("month", [name], String(month));
  addAll("month", dates.months);
  addAll("duration", dates.durations);

  for (const child of [...root.exact.values(), ...root.affixes.map((affix) => affix.node)]) child.tells = tellsOf(child);
  const prefixes = new Map<string, Node[]>();
  const suffixes = new Map<string, Node[]>();
  const infixes: Affix[] = [];
  let longest = 0;
  for (const affix of root.affixes) {
    if (affix.how === "infix") infixes.push(affix);
    else {
      const table = affix.how === "prefix" ? prefixes : suffixes;
      const nodes = table.get(affix.text);
      if (nodes) nodes.push(affix.node);
      else table.set(affix.text, [affix.node]);
      longest = Math.max(longest, affix.text.length);
    }
  }
  const compounds = new Map<string, string>();
  if (numerals.compound) {
    for (const [w, v] of Object.entries(numerals.words)) if (!/[*\s/]/.test(w)) compounds.set(fold(w), String(v));
    for (const [w, v] of Object.entries(numerals.scales)) if (!/[\s/]/.test(w) && w.replace("*", "").length > 3) compounds.set(fold(w.replace("*", "")), `e${v}`);
    for (const w of numerals.joiners) compounds.set(fold(w), "+");
  }
  return { locale, number, root, prefixes, suffixes, infixes, longest, compounds, endings: endingsOf(locale) };
} // biome-ignore format: one list a line

/** An ending "e>a" is replaced, any other is taken away. */
function endingsOf(locale: Locale): CaseEnding[] {
  const written = new Set(Object.keys(locale.roles.endings ?? {}).map(fold));
  return [...written]
    .filter((ending) => ending.length > 0)
    .sort((a, b) => b.length - a.length)
    .map((ending) => {
      const [tail = "", plain = ""] = ending.split(">");
      return { tail, plain };
    });
}

function countryNames(locale: Locale, codes: readonly string[]): [string, string][] {
  const names = new Intl.DisplayNames([locale.code], { type: "region", fallback: "none" });
  const out: [string, string][] = [];
  for (const code of codes) {
    const name = code === "EU" ? "EU" : names.of(code);
    if (name && !name.includes("(")) out.push([code, name.replaceAll("/", " ")]);
  }
  return out;
}

function monthNames(locale: Locale): [number, string][] {
  const out: [number, string][] = [];
  const standalone = new Intl.DateTimeFormat(locale.code, { month: "long", timeZone: "UTC" });
  const inDate = new Intl.DateTimeFormat(locale.code, { month: "long", day: "numeric", timeZone: "UTC" });
  for (let month = 1; month <= 12; month++) {
    const date = new Date(Date.UTC(2024, month - 1, 15));
    const names = new Set([
      standalone.format(date),
      inDate.formatToParts(date).find((part) => part.type === "month")?.value ?? "",
    ]);
    for (const name of names) if (/^\p{L}{3,}$/u.test(name)) out.push([month, name]);
  }
  return out;
}

/** The word sequences a pattern stands for: alternatives and optional words multiplied out. */
function expand(pattern: string): string[][] {
  let sequences: string[][] = [[]];
  for (const part of pattern.split(" ")) {
    if (part === "") continue;
    const optional = part.startsWith("(") && part.endsWith(")");
    const alternatives = (optional ? part.slice(1, -1) : part).split("/");
    const next: string[][] = [];
    for (const sequence of sequences) {
      if (optional) next.push(sequence);
      for (const alternative of alternatives) next.push([...sequence, alternative]);
    }
    sequences = next;
  }
  return sequences.filter((sequence) => sequence.length > 0);
}

/** Adds one sequence of pattern words to the trie; each is cut by the tokenizer that cuts texts. */
function insert(root: Node, parts: readonly string[], entry: Entry, words: Vocabulary): void {
  let node = root;
  for (const part of parts) {
    if (part === "...") {
      node.gap ??= newNode();
      node = node.gap;
      continue;
    }
    const opens = part.startsWith("*");
    const closes = part.length > 1 && part.endsWith("*");
    const tokens = tokenize(part.replaceAll("*", ""), 0, words);
    for (let i = 0; i < tokens.count; i++) {
      const norm = tokens.word[i]!.norm;
      const starts = opens && i === 0;
      const ends = closes && i === tokens.count - 1;
      node = starts || ends ? affixChild(node, starts ? (ends ? "infix" : "suffix") : "prefix", norm) : exactChild(node, norm);
    }
  }
  if (node !== root && !node.entries.some((e) => e.what === entry.what && e.value === entry.value)) node.entries.push(entry);
} // biome-ignore format: one case a line

function exactChild(node: Node, norm: string): Node {
  let child = node.exact.get(norm);
  if (!child) {
    child = newNode();
    node.exact.set(norm, child);
  }
  return child;
}

function affixChild(node: Node, how: Affix["how"], text: string): Node {
  const known = node.affixes.find((affix) => affix.how === how && affix.text === text);
  if (known) return known.node;
  const child = newNode();
  node.affixes.push({ how, text, node: child });
  return child;
}

function fits(affix: Affix, norm: string): boolean {
  if (affix.how === "prefix") return norm.startsWith(affix.text);
  return affix.how === "suffix" ? norm.endsWith(affix.text) : norm.includes(affix.text);
}

/** What the cues below a node may tell. */
function tellsOf(node: Node): Node["tells"] {
  let tells: Node["tells"] = node.entries.some((entry) => TRIGGERS.has(entry.what)) ? "word" : node.entries.some((entry) => PAYING.has(entry.what)) ? "figure" : null;
  for (const child of [...node.exact.values(), ...node.affixes.map((affix) => affix.node), ...(node.gap ? [node.gap] : [])]) {
    const below = tells === "word" ? null : tellsOf(child);
    if (below === "word" || tells === null) tells = below ?? tells;
  }
  return tells;
} // biome-ignore format: one case a line

/** Whether a text may tell of a penalty in a language: most texts end here, before their cues are listed. */
export function mayTell(lexicon: Lexicon, tokens: Tokens): boolean {
  let paying = false;
  for (let i = 0; i < tokens.count; i++) {
    const nodes = opens(lexicon, tokens.word[i]!);
    if (nodes === null) continue;
    for (const node of nodes) {
      if (node.tells === null) continue;
      const told = toldBy(node, i, i + 1, tokens);
      if (told === "word") return true;
      if (told === "figure") paying = true;
    }
  }
  return paying && (tokens.kind.includes(NUMBER) || tokens.word.some((word) => opens(lexicon, word)?.some((node) => node.entries.some(({ what, value }) => what === "scale" && Number(value) >= 6))));
} // biome-ignore format: short

/** What the cues that a text completes below a node tell. */
function toldBy(node: Node, from: number, at: number, tokens: Tokens): Node["tells"] {
  let told: Node["tells"] = null;
  for (const { what } of node.entries) {
    if (TRIGGERS.has(what)) return "word";
    if (what === "imposes") {
      for (let i = at; i < at + 5 && i < tokens.count && tokens.sentence[i] === tokens.sentence[from]; i++)
        if (tokens.kind[i] === NUMBER) return "word";
    } else if (PAYING.has(what)) told = "figure";
  }
  if (at >= tokens.count || tokens.sentence[at] !== tokens.sentence[from]) return told;
  if (node.exact.size > 0 || node.affixes.length > 0) {
    const below = toldBelow(node, from, at, tokens);
    if (below === "word") return below;
    told ??= below;
  }
  if (node.gap) {
    for (let i = at; i < at + GAP && i < tokens.count && tokens.sentence[i] === tokens.sentence[from]; i++) {
      const below = toldBelow(node.gap, from, i, tokens);
      if (below === "word") return below;
      told ??= below;
    }
  }
  return told;
}

function toldBelow(node: Node, from: number, at: number, tokens: Tokens): Node["tells"] {
  const { norm } = tokens.word[at]!;
  const exact = node.exact.get(norm);
  let told = exact ? toldBy(exact, from, at + 1, tokens) : null;
  for (const affix of node.affixes) {
    if (told === "word") return told;
    if (fits(affix, norm)) told = toldBy(affix.node, from, at + 1, tokens) ?? told;
  }
  return told;
}

/** The root's children that a word opens; remembered on the word. */
function opens(lexicon: Lexicon, word: Word): readonly Node[] | null {
  const known = word.cues[lexicon.number] as readonly Node[] | null | undefined;
  if (known !== undefined) return known;
  const { norm } = word;
  const nodes: Node[] = [];
  const exact = lexicon.root.exact.get(norm);
  if (exact) nodes.push(exact);
  for (let length = Math.min(lexicon.longest, norm.length); length > 0; length--) {
    const prefix = lexicon.prefixes.get(norm.slice(0, length));
    if (prefix) nodes.push(...prefix);
    const suffix = lexicon.suffixes.get(norm.slice(-length));
    if (suffix) nodes.push(...suffix);
  }
  for (const affix of lexicon.infixes) if (norm.includes(affix.text)) nodes.push(affix.node);
  const found = nodes.length > 0 ? nodes : null;
  word.cues[lexicon.number] = found;
  return found;
}

/** All cues of a text, in order of their first token. */
export function scan(lexicon: Lexicon, tokens: Tokens): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const nodes = opens(lexicon, tokens.word[i]!);
    if (nodes) for (const node of nodes) follow(node, i, i + 1, tokens, cues);
  }
  return cues;
}

function follow(node: Node, from: number, at: number, tokens: Tokens, cues: Cue[]): void {
  for (const entry of node.entries) cues.push({ what: entry.what, value: entry.value, from, to: at });
  if (node.exact.size > 0 || node.affixes.length > 0) step(node, from, at, tokens, cues);
  if (node.gap) {
    const sentence = tokens.sentence[from];
    for (let i = at; i < at + GAP && i < tokens.count && tokens.sentence[i] === sentence; i++) step(node.gap, from, i, tokens, cues);
  }
} // biome-ignore format: one case a line

function step(node: Node, from: number, at: number, tokens: Tokens, cues: Cue[]): void {
  if (at >= tokens.count || tokens.sentence[at] !== tokens.sentence[from]) return;
  const { norm } = tokens.word[at]!;
  const exact = node.exact.get(norm);
  if (exact) follow(exact, from, at + 1, tokens, cues);
  for (const affix of node.affixes) if (fits(affix, norm)) follow(affix.node, from, at + 1, tokens, cues);
}
