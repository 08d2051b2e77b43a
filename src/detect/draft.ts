import type {
  AmountRole,
  Basis,
  ComplianceTerm,
  EventField,
  EventKind,
  PriorReference,
} from "../domain/enforcement.ts";
import type { Sum } from "./amounts.ts";
import type { AuthorityHit } from "./parties.ts";
import type { NameHit, Reading } from "./reading.ts";
import { PUNCT } from "./tokens.ts";

/** How the anchor relates to the parties: who stands before it and who after. */
export type Voice = "active" | "passive" | "noun";

/** An event in the making. Detectors make drafts, refiners turn lists of drafts into better lists; nothing is changed in place. */
export interface Draft {
  readonly kind: EventKind;
  /** The passage: tokens of one sentence. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly inTitle: boolean;
  /** The word that told of the penalty. */
  readonly anchor: { readonly from: number; readonly to: number };
  readonly voice: Voice;
  /** "strong": a word that means a money penalty by itself; "weak": one that needs other evidence. */
  readonly strength: "strong" | "weak";
  /** Told as done, as possible, as not imposed, or as of an earlier time. */
  readonly told: "imposed" | "possible" | "negated" | "earlier";
  readonly respondent: NameHit | null;
  /** How well the respondent fits its place (see `worth` in refiners/respondents.ts). */
  readonly slot: number;
  /** Further respondents of the same penalty ("Apple and Amazon"). */
  readonly others: readonly NameHit[];
  readonly authority: AuthorityHit | null;
  readonly sum: Sum | null;
  readonly sums: ReadonlyMap<Sum, AmountRole>;
  readonly decidedOn: string | null;
  readonly reference: string | null;
  readonly refersTo: PriorReference | null;
  readonly term: ComplianceTerm | null;
  readonly basis: Readonly<Partial<Record<EventField, Basis>>>;
}

/** Reads the passages of an article that tell of one matter. */
export type Detector = (reading: Reading) => Draft[];

/** Completes, corrects, joins or drops drafts. */
export type Refiner = (drafts: readonly Draft[], reading: Reading) => Draft[];

/** A draft of a sentence with nothing known but its anchor. */
export function draftOf(kind: EventKind, reading: Reading, sentence: number, anchor: { from: number; to: number }, voice: Voice, strength: Draft["strength"]): Draft {
  const { tokens } = reading;
  const end = tokens.sentences[sentence + 1] ?? tokens.count;
  let from = tokens.sentences[sentence]!;
  // "+++ Volkswagen: Bußgeld …"
  while (from < anchor.from && tokens.kind[from] === PUNCT) from++;
  const inTitle = from < tokens.bodyFrom;
  return {
    kind, sentence, from, to: inTitle ? Math.min(end, reading.outletFrom) : end, inTitle, anchor: { from: anchor.from, to: anchor.to }, voice, strength, told: "imposed",
    respondent: null, slot: 0, others: [], authority: null, sum: null, sums: new Map(), decidedOn: null, reference: null, refersTo: null, term: null, basis: {},
  };
} // biome-ignore format: one object

/** "Auditors fined £42m in total last year": one plain word that opens its sentence, with a capital whatever it is. */
export function isFirstWord(name: { from: number; to: number; how: string }, draft: Draft, { tokens }: Reading): boolean {
  return name.how === "name" && name.from === draft.from && name.to - name.from === 1 && !tokens.word[name.from]!.upper;
} // biome-ignore format: short

/** Whether a draft tells of money that is due: a fine, a follow-up or a settlement. */
export function isPenalty({ kind }: Draft): boolean {
  return kind === "fine" || kind === "follow-up" || kind === "settlement";
}

/** A basis with the words of the text it rests on. */
export function basisOf(
  reading: Reading,
  how: Basis["how"],
  rule: string,
  from?: number,
  to?: number,
): Basis {
  if (from === undefined || to === undefined || to <= from) return { how, rule };
  const { tokens } = reading;
  const index = tokens.start[from]!;
  return { how, rule, evidence: { quote: tokens.text.slice(index, tokens.end[to - 1]), index } };
}
