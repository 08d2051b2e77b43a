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
  | "fine" | "penalty" | "fines" | "fined" | "imposes" | "receives" | "pays" | "settles" | "orders" | "periodic" | "due"
  | "disobeyed" | "orderNoun" | "wrong" | "appeals" | "upholds" | "reduces" | "annuls" | "object"
  | "possible" | "sought" | "negated" | "earlier"
  | "sport" | "traffic" | "person" | "privateClaim" | "otherPayment" | "politics" | "legislation" | "statistics" | "span" | "market" | "comment"
  | "agent" | "patient" | "reason" | "of" | "and" | "article" | "body" | "regulator" | "court" | "government" | "country" | "field"
  | "firm" | "notName" | "personTitle" | "legalForm" | "decided" | "ofOrder" | "today" | "yesterday" | "weekday" | "month" | "duration"; // biome-ignore format: a list

/** The cues of a text by first token, with the look-ups that detectors and refiners need. */
export class CueIndex {
  readonly all: readonly Cue[];
  readonly tokens: Tokens;
  private readonly opening: (Cue[] | undefined)[];
  private readonly covering = new Map<CueName, Uint8Array>();

  constructor(all: readonly Cue[], tokens: Tokens) {
    this.all = all;
    this.tokens = tokens;
    this.opening = new Array(tokens.count);
    for (const cue of all) {
      const list = this.opening[cue.from];
      if (list) list.push(cue);
      else this.opening[cue.from] = [cue];
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
    let mask = this.covering.get(what);
    if (!mask) {
      mask = new Uint8Array(this.tokens.count);
      for (const cue of this.all) if (cue.what === what) mask.fill(1, cue.from, cue.to);
      this.covering.set(what, mask);
    }
    return mask[index] === 1;
  }

  /** The cues of a kind that begin in [from, to). */
  within(from: number, to: number, what: CueName): Cue[] {
    const out: Cue[] = [];
    for (let i = Math.max(0, from); i < to && i < this.tokens.count; i++) {
      const list = this.opening[i];
      if (list) for (const cue of list) if (cue.what === what) out.push(cue);
    }
    return out;
  }

  /** Whether a cue of any of the kinds begins in [from, to). */
  any(from: number, to: number, ...what: readonly CueName[]): boolean {
    for (let i = Math.max(0, from); i < to && i < this.tokens.count; i++) {
      const list = this.opening[i];
      if (list) for (const cue of list) if (what.includes(cue.what)) return true;
    }
    return false;
  }
}

const NONE: readonly Cue[] = [];
