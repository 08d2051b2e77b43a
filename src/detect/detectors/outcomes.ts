import type { EventKind } from "../../domain/enforcement.ts";
import type { Cue, CueName } from "../cues.ts";
import { type Detector, type Draft, draftOf } from "../draft.ts";
import { opensClause, parted, type Reading } from "../reading.ts";
import { PUNCT, WORD } from "../tokens.ts";

/** Sentences in which a court or appeal body decides on an earlier penalty, or in which an appeal is lodged. */
export const outcomes: Detector = (reading) => {
  const { tokens, cues } = reading;
  const court = reading.authorities.some((hit) => hit.kind === "court");
  const drafts: Draft[] = [];
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const from = tokens.sentences[sentence]!;
    const to = from < tokens.bodyFrom ? Math.min(reading.outletFrom, tokens.sentences[sentence + 1]!) : tokens.sentences[sentence + 1]!;
    const about = penaltyOf(reading, from, to) ?? (court ? sided(reading, from, to) : null) ?? ofSum(reading, from, to, court);
    if (!about) continue;
    const verdict = decision(reading, about, from, to, court);
    // "Uber stapt naar rechter: 'Boete compleet onterecht'": who only goes to court has won nothing
    const lodged = verdict !== null && verdict[0] !== "reduced" && verdict[1].to - verdict[1].from === 1 && from < tokens.bodyFrom && cues.within(from, verdict[1].from, "appeals").some((cue) => cue.to - cue.from > 1 && parted(reading, cue.to, verdict[1].from, ":"));
    const decided = lodged ? null : verdict;
    // "a validé la convention conclue avec le parquet": a deal is approved, no penalty upheld
    const deal = decided?.[0] === "upheld" && (cues.any(decided[1].to, decided[1].to + 4, "settles") || ((about.what === "object" || cues.at(about.from, "settles")) && cues.any(from, decided[1].from, "settles")));
    // "går på myndighetens linje och dömer ut vitet": what has become due is new
    // "rebajó la sanción tras el pago voluntario": a discount of the body's own
    if (decided?.[0] === "reduced" && cues.any(from, to, "discount") && !reading.authorities.some((hit) => hit.kind === "court")) continue;
    if (deal || (decided?.[0] === "upheld" && cues.any(from, to, "periodic") && cues.any(from, to, "due"))) continue;
    if (decided) {
      const [kind, cue] = decided;
      drafts.push(draftOf(kind, reading, sentence, about.what === "object" ? cue : about, "noun", about.what === "object" ? "weak" : "strong"));
    } else {
      const appeal = cues.within(from, to, "appeals").find((cue) => near(reading, cue, about) && !cues.covers(cue.from, "negated") && (court || !ofBody(reading, cue)));
      if (appeal) drafts.push(draftOf("appeal", reading, sentence, about.what === "object" ? appeal : about, "noun", about.what === "object" ? "weak" : "strong"));
    }
  }
  return drafts;
}; // biome-ignore format: one rule a line

/** "Kammarrätten går på IMY:s linje: Klarna ska betala 7,5 miljoner": a court sides with a body, and a headline tells the sum. */
function sided(reading: Reading, from: number, to: number): Cue | null {
  const { cues, authorities, sums, tokens } = reading;
  const told = from < tokens.bodyFrom && sums.some((sum) => sum.from >= from && sum.to <= to) && authorities.some((hit) => hit.kind === "regulator" && hit.how !== "noun" && hit.from >= from && hit.to <= to);
  return told ? (cues.within(from, to, "upholds").find((cue) => cue.to - cue.from > 2) ?? null) : null;
} // biome-ignore format: short

/** "Le Conseil d'État valide les 35 millions infligés à Amazon": in a headline the sum itself is what a court decides on. */
function ofSum({ cues, sums, companies, tokens }: Reading, from: number, to: number, court: boolean): Cue | null {
  if (!court || from >= tokens.bodyFrom || !companies.some((hit) => hit.from >= from && hit.to <= to && !hit.weak)) return null;
  const verbs: readonly CueName[] = ["upholds", "annuls", "reduces"];
  const sum = sums.find((found) => found.from >= from && found.to <= to && verbs.some((what) => cues.within(from, found.from, what).some((cue) => (cue.to <= found.from && found.from - cue.to <= 1) || cue.to > found.to)));
  return sum ? { from: sum.from, to: sum.to, what: "object", value: "" } : null;
} // biome-ignore format: one rule a line

/** An appeal stands within reach of its object, no reason or other clause between. */
function near(reading: Reading, appeal: Cue, about: Cue): boolean {
  const from = Math.min(appeal.to, about.to);
  const to = Math.max(appeal.from, about.from);
  if (to - from > 12) return false;
  // "Multa sui carburanti, Eni annuncia ricorso": the firm right before the verb, in a clause of its own
  if (
    appeal.from > about.to &&
    parted(reading, about.to, appeal.from, ",") &&
    reading.companies.some((hit) => hit.to === appeal.from)
  )
    return true;
  // "sues the FTC over an $18m fine": what the suit is over is the penalty itself
  if (appeal.to - appeal.from > 1 && opensClause(reading.cues, appeal.to - 1))
    return about.from >= appeal.to && about.from - appeal.to <= 7 && !parted(reading, from, to, ",");
  // "recurre ante la Audiencia la multa": before whom is no reason
  const before = (at: number): boolean =>
    reading.authorities.some((hit) => hit.kind === "court" && (hit.from === at + 1 || hit.from === at + 2));
  for (let i = from; i < to; i++) if (opensClause(reading.cues, i) && !before(i)) return false;
  return true;
}

/** "the FTC sues X over …": the body itself goes to court, and no court has spoken yet: nobody appeals. */
function ofBody(reading: Reading, appeal: Cue): boolean {
  return reading.authorities.some(
    (hit) => hit.kind === "regulator" && hit.from < hit.to && hit.to === appeal.from,
  );
}

/** The penalty or decision that a sentence is about. */
function penaltyOf(reading: Reading, from: number, to: number): Cue | null {
  const { cues } = reading;
  return (
    cues.within(from, to, "fine")[0] ??
    cues.within(from, to, "fined")[0] ??
    cues.within(from, to, "fines")[0] ??
    cues.within(from, to, "periodic")[0] ??
    cues.within(from, to, "penalty")[0] ??
    // "överklagar IMY:s beslut om 58 miljoner": a decision of a body about a sum
    (cues.any(0, reading.tokens.count, "fine", "fined", "fines", "penalty") ||
    (from < reading.tokens.bodyFrom &&
      reading.sums.some((sum) => sum.to <= reading.outletFrom) &&
      reading.authorities.some(
        (hit) => hit.kind === "regulator" && hit.how !== "noun" && hit.from >= from && hit.to <= to,
      ))
      ? (cues.within(from, to, "object")[0] ?? null)
      : null)
  );
}

/** "rejected the appeal of the Commission": the genitive right behind names a regulator, and nothing of it ("…'s decision"). */
function appealOfBody(reading: Reading, rejects: Cue): boolean {
  const { cues, tokens } = reading;
  const of = (at: number): boolean => cues.covers(at, "of") || (cues.covers(at, "article") && cues.covers(at - 1, "of"));
  return reading.authorities.some((hit) => hit.kind === "regulator" && hit.how !== "noun" && hit.from > rejects.to - 1 && hit.from - rejects.to <= 2 && of(hit.from - 1) && tokens.word[hit.to]?.norm !== "'s" && !cues.at(hit.to, "object"));
} // biome-ignore format: short

const OWN = [["upheld", "upholds"], ["reduced", "reduces"], ["annulled", "annuls"]] as const; // biome-ignore format: a list

/** Only a court upholds, reduces or annuls; an appeal that is lost ("rejected … appeal") needs no court beside it. */
function decision(
  reading: Reading,
  about: Cue,
  from: number,
  to: number,
  court: boolean,
): [EventKind, Cue] | null {
  const { cues } = reading;
  const upholds = cues.within(from, to, "upholds");
  if (!court) {
    const lost = upholds.find((cue) => cue.to - cue.from > 1);
    // "loses challenge …, fine trimmed to 4.1 billion"
    const trimmed =
      lost && cues.within(lost.to, to, "reduces").find((cue) => cues.covers(cue.from - 1, "fine"));
    if (trimmed) return ["reduced", trimmed];
    // "dismissed the complaint of a bank and imposed a €20,000 fine": what the same subject then does is new
    const then = lost && cues.within(lost.to, to, "imposes").find((cue) => cues.covers(cue.from - 1, "and"));
    if (then && cues.any(then.to, then.to + 5, "fine")) return null;
    if (lost) return ["upheld", lost];
    // "Strafe gekippt", "boete van tafel", "avgiften sänks till": right beside the noun, and nobody imposes.
    // "wins fight vs €1.7bn EU fine": what is won is told by more than one word
    const won = cues
      .within(from, to, "annuls")
      .find(
        (cue) =>
          cue.to - cue.from > 1 &&
          !cues.covers(cue.from - 1, "negated") &&
          about.from >= cue.to &&
          about.from - cue.to <= 8 &&
          !parted(reading, cue.to, about.from, ",;:"),
      );
    if (won && cues.at(won.from, "imposes")) return ["annulled", won];
    const beside = (cue: Cue): boolean =>
      (cues.covers(cue.from - 1, "fine") && !cues.covers(cue.from, "fine")) ||
      (cue.to - cue.from > 1 && cues.at(cue.to, "fine") !== null);
    // "Google vince: annullata la multa", at the head of its clause; "la sanction de 444 millions contre X annulée", at its end
    const article = (at: number): number => (cues.covers(at, "article") ? at + 1 : at);
    const opens = (cue: Cue): boolean =>
      (cue.from === from || /^[:,;.–—|-]$/.test(reading.tokens.word[cue.from - 1]!.raw)) &&
      cues.at(article(cue.to), "fine") !== null;
    // "Millionenstrafe gegen Post aufgehoben, …": whom it is against stands between
    const ends = (cue: Cue): boolean =>
      (cue.to >= to || reading.tokens.kind[cue.to] === PUNCT) &&
      cues.at(about.to, "patient") !== null &&
      about.to <= cue.from &&
      cue.from - about.to <= 6 &&
      !parted(reading, about.to, cue.from, ",;:");
    const closes = (cue: Cue): boolean =>
      cue.to >= to &&
      about.to <= cue.from &&
      cue.from - about.to <= 14 &&
      from < reading.tokens.bodyFrom &&
      reading.lexicon.locale.modality.first === true &&
      /(?:ee?s?|at[oaie]|ad[oa]s?)$/.test(reading.tokens.word[cue.to - 1]!.norm);
    // "UK regulator upholds Facebook fine", "watchdog cuts fine on Qualcomm": the body changes its own penalty
    for (const [kind, what] of OWN) {
      const verb = cues
        .within(from, to, what)
        .find(
          (cue) =>
            about.from >= cue.to &&
            about.from - cue.to <= 6 &&
            !cues.at(cue.from, "imposes") &&
            (kind !== "upheld" || cues.at(cue.from, "confirms")) &&
            reading.authorities.some((hit) => hit.to === cue.from && hit.from < hit.to),
        );
      if (verb) return [kind, verb];
    }
    // "Clearview AI overturns UK privacy fine": whom it is against has won
    const winner = cues.within(from, to, "annuls").find(
      (cue) =>
        reading.companies.some((hit) => hit.to === cue.from && !hit.weak) &&
        about.from >= cue.to &&
        about.from - cue.to <= 6 &&
        !cues.any(cue.from, about.to, "background") &&
        // "sets aside $900m for fines"
        !reading.sums.some((sum) => sum.from === cue.to),
    );
    if (winner && !cues.any(from, to, "imposes", "receives")) return ["annulled", winner];
    const undone = cues
      .within(from, to, "annuls")
      .find((cue) => opens(cue) || closes(cue) || ends(cue) || (cue.from < about.from && cue.to > about.to));
    const due =
      undone !== undefined &&
      cues.within(from, to, "pays").some((cue) => cue.from < undone.from || cue.to > undone.to);
    // "gets €900m fine scrapped": the verb of getting is part of the phrase
    const within = (cue: Cue): boolean =>
      undone !== undefined && cue.from >= undone.from && cue.to <= undone.to;
    if (undone && !due && !cues.any(from, to, "imposes") && cues.within(from, to, "receives").every(within))
      return ["annulled", undone];
    if (cues.any(from, to, "imposes", "receives", "pays", "fines")) return null;
    const gone = cues.within(from, to, "annuls").find(
      (cue) =>
        beside(cue) ||
        (cue.to - cue.from > 1 && cues.at(cue.to + 1, "fine") !== null) ||
        (cue.to - cue.from > 1 &&
          about.to <= cue.from &&
          cue.from - about.to <= 5 &&
          cues.covers(about.from, "fine") &&
          !parted(reading, about.to, cue.from, ",;:")) ||
        // "Clearview AI fine over facial recognition overturned"
        (reading.companies.some((hit) => hit.to === about.from && !hit.weak) &&
          from < reading.tokens.bodyFrom &&
          about.to <= cue.from &&
          cue.from - about.to <= 6 &&
          !parted(reading, about.to, cue.from, ",;:")),
    );
    if (gone) return ["annulled", gone];
    // "Boete HagaZiekenhuis verlaagd naar 350.000 euro": what it was lowered to follows the verb
    const lowered = (cue: Cue): boolean =>
      from < reading.tokens.bodyFrom &&
      about.what === "fine" &&
      about.to <= cue.from &&
      cue.from - about.to <= 8 &&
      !parted(reading, about.to, cue.from, ",;:") &&
      reading.sums.some((sum) => sum.from >= cue.to && sum.from - cue.to <= 1) &&
      (cues.at(cue.to, "rangeTo") !== null ||
        cues.at(cue.to, "rangeFrom") !== null ||
        cues.at(cue.to, "patient") !== null ||
        cues.at(cue.to - 1, "rangeTo") !== null);
    const less = cues.within(from, to, "reduces").find((cue) => beside(cue) || lowered(cue));
    return less ? ["reduced", less] : null;
  }
  // "penalty for selling tickets on cancelled flights": what is told of the wrong
  const told = (cue: Cue): boolean => {
    const next = reading.tokens.word[cue.to];
    if (!next || next.capital || reading.tokens.kind[cue.to] !== WORD || cues.opensAt(cue.to).length > 0)
      return true;
    for (let i = about.to; i < cue.from; i++) if (opensClause(cues, i) && !cues.at(i, "agent")) return false;
    return true;
  };
  // "paid a reduced fine": a discount, no decision
  const reduces = cues
    .within(from, to, "reduces")
    .filter((cue) => !(cues.covers(cue.from - 1, "article") && cues.at(cue.to, "fine")));
  const annuls = cues
    .within(from, to, "annuls")
    .filter((cue) => cue.to - cue.from > 1 || told(cue))
    .filter((cue) => !reduces.some((other) => other.from <= cue.from && other.to >= cue.to));
  // "rejected the appeal to annul": the longer phrase decides; "upheld the appeal and annulled": the annulment does.
  const rejects = upholds.find((cue) => cue.to - cue.from > 1);
  const annul = annuls[0];
  const reduce = reduces[0];
  // "ha respinto il ricorso dell'Agcm": the body had lost before
  if (rejects && !annul && !reduce && appealOfBody(reading, rejects)) return ["annulled", rejects];
  // "upholds the fine on X but sets aside key directions": what is set aside is no penalty
  const held = upholds.find(
    (cue) => about.from >= cue.to && about.from - cue.to <= 6 && !parted(reading, cue.to, about.from, ",;:"),
  );
  if (held && annul && annul.from - about.to > 1 && !cues.any(annul.from, to, "fine", "penalty"))
    return ["upheld", held];
  // "sets aside the data ban, retains the penalty"
  if (
    held &&
    annul &&
    annul.to < held.from &&
    parted(reading, annul.to, held.from, ",;") &&
    !cues.any(annul.to, held.from, "fine", "penalty")
  )
    return ["upheld", held];
  if (rejects && !(reduce && reduce.from > rejects.from) && !(annul && annul.from < rejects.from))
    return ["upheld", rejects];
  if (annul && reduce) return annul.from > reduce.from ? ["annulled", annul] : ["reduced", reduce];
  if (reduce) return ["reduced", reduce];
  if (annul) return ["annulled", annul];
  return upholds[0] ? ["upheld", upholds[0]] : null;
}
