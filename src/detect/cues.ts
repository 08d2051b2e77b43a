import type { Tokens } from "./tokens.ts";

/** A stretch of tokens that a locale's word list recognised: [from, to). */
export interface Cue {
  readonly what: CueName;
  /** Currency code, scale, country, field, month, … where the list carries one. */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

export type CueName =
  | "scale" | "many" | "number" | "joiner" | "currency" | "subunit" | "moneyOf" | "atMost" | "atLeast" | "about" | "rangeTo" | "rangeFrom"
  | "perDay" | "perWeek" | "perMonth" | "total" | "converted" | "background"
  | "fine" | "penalty" | "fines" | "fined" | "imposes" | "receives" | "pays" | "discount" | "settles" | "orders" | "periodic" | "due"
  | "levies" | "corporate" | "gets" | "announces" | "convicts" | "punishes" | "sized" | "manyPenalties" | "alleged" | "costs"
  | "disobeyed" | "orderNoun" | "wrong" | "appeals" | "upholds" | "confirms" | "reduces" | "annuls" | "object"
  | "possible" | "sought" | "negated" | "earlier" | "backdrop" | "lesson" | "reacts" | "asks"
  | "sport" | "traffic" | "person" | "privateClaim" | "otherPayment" | "politics" | "legislation" | "statistics" | "span" | "market" | "comment" | "prison" | "gambling"
  | "request" | "inside" | "near" | "through" | "each" | "further" | "blame" | "passive" | "pronoun" | "federal" | "head" | "described" | "law"
  | "agent" | "patient" | "reason" | "of" | "and" | "article" | "body" | "regulator" | "court" | "government" | "country" | "field"
  | "firm" | "notName" | "personTitle" | "legalForm" | "decided" | "ofOrder" | "today" | "yesterday" | "weekday" | "month" | "duration"; // biome-ignore format: a list

/** The cues of a text by token and by kind, with the look-ups that detectors and refiners need. */
export class CueIndex {
  readonly all: readonly Cue[];
  readonly tokens: Tokens;
  /** The cues that begin at a token. */
  private readonly opening: (Cue[] | undefined)[];
  /** The cues that a token lies in and that began before it. */
  private readonly running: (Cue[] | undefined)[];
  /** The cues of a kind, in order: most questions are after a kind that a text has not got. */
  private readonly byKind = new Map<CueName, Cue[]>();

  /** `all` in order of their first token. */
  constructor(all: readonly Cue[], tokens: Tokens) {
    this.all = withoutInner(all);
    this.tokens = tokens;
    this.opening = new Array(tokens.count);
    this.running = new Array(tokens.count);
    for (const cue of this.all) {
      put(this.opening, cue.from, cue);
      for (let i = cue.from + 1; i < cue.to; i++) put(this.running, i, cue);
      const alike = this.byKind.get(cue.what);
      if (alike) alike.push(cue);
      else this.byKind.set(cue.what, [cue]);
    }
  }

  /** The longest cue of a kind that begins at a token, or null. */
  at(index: number, what: CueName): Cue | null {
    let best: Cue | null = null;
    const list = this.opening[index];
    if (list) for (const cue of list) if (cue.what === what && (!best || cue.to > best.to)) best = cue;
    return best;
  }

  /** The cues that begin at a token. */
  opensAt(index: number): readonly Cue[] {
    return this.opening[index] ?? NONE;
  }

  /** Whether a token lies within a cue of a kind. */
  covers(index: number, what: CueName): boolean {
    return holds(this.opening[index], what) || holds(this.running[index], what);
  }

  /** Whether a token lies within a cue of any of the kinds. */
  coversAny(index: number, kinds: ReadonlySet<CueName>): boolean {
    return holdsAny(this.opening[index], kinds) || holdsAny(this.running[index], kinds);
  }

  /** Whether a cue of any of the kinds begins at a token. */
  opensAny(index: number, kinds: ReadonlySet<CueName>): boolean {
    return holdsAny(this.opening[index], kinds);
  }

  /** The cues of a kind that begin in [from, to). */
  within(from: number, to: number, what: CueName): Cue[] {
    const alike = this.byKind.get(what);
    if (!alike) return [];
    const out: Cue[] = [];
    for (let i = firstFrom(alike, from); i < alike.length && alike[i]!.from < to; i++) out.push(alike[i]!);
    return out;
  }

  /** Whether a cue of any of the kinds begins in [from, to). */
  any(from: number, to: number, ...what: readonly CueName[]): boolean {
    for (const kind of what) {
      const alike = this.byKind.get(kind);
      const next = alike?.[firstFrom(alike, from)];
      if (next && next.from < to) return true;
    }
    return false;
  }
}

const NONE: readonly Cue[] = [];

function put(lists: (Cue[] | undefined)[], at: number, cue: Cue): void {
  const list = lists[at];
  if (list) list.push(cue);
  else lists[at] = [cue];
}

function holds(list: readonly Cue[] | undefined, what: CueName): boolean {
  if (list) for (const cue of list) if (cue.what === what) return true;
  return false;
}

function holdsAny(list: readonly Cue[] | undefined, kinds: ReadonlySet<CueName>): boolean {
  if (list) for (const cue of list) if (kinds.has(cue.what)) return true;
  return false;
}

/** The place of the first of `cues` (in order) that begins at a token or later. */
function firstFrom(cues: readonly Cue[], from: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "New Mexico" is not Mexico: a country within the longer name of another place. */
function withoutInner(all: readonly Cue[]): readonly Cue[] {
  const long = all.filter((cue) => cue.what === "country" && cue.to - cue.from > 1);
  return long.length === 0
    ? all
    : all.filter(
        (cue) =>
          cue.what !== "country" ||
          !long.some(
            (place) =>
              place.from <= cue.from && place.to >= cue.to && place.to - place.from > cue.to - cue.from,
          ),
      );
}
