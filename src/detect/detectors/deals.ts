import type { Cue } from "../cues.ts";
import type { Voice } from "../draft.ts";
import { type Reading, sumsBetween } from "../reading.ts";

/**
 * Whether a word for a settlement tells of one with an authority: "active" where the authority is the subject, "passive" where
 * the firm is; null where the deal is a contract, a purchase or one between firms.
 */
export function dealOf(reading: Reading, deal: Cue, from: number, to: number, hasSum: boolean, receives: boolean): Voice | null {
  const { cues, tokens } = reading;
  // "settlement with depositors": private parties
  if (cues.any(deal.to, deal.to + 2, "privateClaim")) return null;
  // "The Attorney General settled with Northwind Hospital for $300,000"
  if (hasSum && !receives && reading.authorities.some((hit) => hit.how !== "noun" && hit.from < hit.to && (hit.to === deal.from || (hit.to === deal.from - 1 && !tokens.word[hit.to]!.capital) || (deal.from - hit.to <= 7 && !cues.any(deal.to, deal.to + 4, "person", "privateClaim") && reading.sums.some((sum) => sum.from >= hit.to && (sum.to === deal.from || reading.companies.some((firm) => !firm.weak && firm.from === sum.to && firm.to === deal.from))))) && (hit.kind === "regulator" || hit.kind === "government"))) return "active";
  // "signs $3bn deal with the government": nothing of a wrong, only a contract
  const contract = /^deals?$/.test(tokens.word[deal.to - 1]!.norm === "with" ? tokens.word[deal.to - 2]!.norm : tokens.word[deal.to - 1]!.norm) && !cues.any(from, to, "wrong", "field") && !reading.authorities.some((hit) => hit.from >= from && hit.to <= to && hit.how === "name" && hit.kind === "regulator");
  const bought = contract || !reading.authorities.some((hit) => hit.from >= from && hit.to <= deal.from && hit.how !== "noun") && reading.companies.some((hit) => !hit.weak && hit.from >= deal.to && hit.from - deal.to <= 1);
  // "agrees $700m settlement with US states": the noun alone, with a body that is named
  if (!bought && !receives && hasSum && reading.authorities.some((hit) => hit.from >= from && hit.to <= to && ((hit.how !== "noun" && hit.authority !== null) || (hit.how === "noun" && hit.from >= deal.to && hit.from - deal.to <= 2)) && (hit.kind === "regulator" || hit.kind === "government") && (hit.from >= deal.to || cues.covers(hit.from - 1, "patient") || cues.within(hit.to, hit.to + 2, "imposes").length > 0))) return "passive";
  if (hasSum && from < tokens.bodyFrom && ofState(reading, deal, from, to)) return "active";
  if (!contract && from < tokens.bodyFrom && endsMatter(reading, deal, from, to)) return "passive";
  return null;
} // biome-ignore format: one rule a line

/** "Citi settles SEC charges", "Qualcomm settles antitrust case with Taiwan regulator for $93m": a firm that is known, a deal, the body or a country's matter. */
function endsMatter(reading: Reading, deal: Cue, from: number, to: number): boolean {
  const { cues, companies, authorities, sums } = reading;
  const inside = (hit: { readonly from: number; readonly to: number }): boolean => hit.from >= from && hit.to <= to;
  const firm = companies.some((hit) => inside(hit) && (!hit.weak || hit.from === from) && hit.to <= deal.from && deal.from - hit.to - sumsBetween(reading, hit.to, deal.from) <= 4);
  // "SEC, Northwind settle for $40 million in privacy suit": the body and the firm side by side
  const beside = firm && sums.some(inside) && authorities.some((hit) => inside(hit) && hit.how === "name" && hit.kind !== "court" && hit.to < deal.from && deal.from - hit.to <= 4 && (cues.at(hit.to, "and") !== null || reading.tokens.word[hit.to]!.raw === ","));
  if (beside) return true;
  if (!firm || cues.any(from, to, "privateClaim", "otherPayment", "possible", "sought", "person")) return false;
  if (companies.some((hit) => inside(hit) && !hit.weak && hit.from >= deal.to && hit.from - deal.to <= 1)) return false;
  const sum = sums.some((found) => inside(found) && found.currencies.length > 0);
  const matter = cues.within(deal.from, to, "wrong").some((cue) => cue.from >= deal.to || cue.to > deal.to);
  // "koopt strafzaak in België af": what is bought off is the matter itself
  if (sum && cues.within(deal.from + 1, deal.to, "wrong").length > 0) return true;
  const body = authorities.find((hit) => inside(hit) && hit.how !== "noun" && hit.kind !== "court" && hit.from >= deal.from);
  if (body) return matter || sum;
  if (sum && matter && cues.within(deal.from, to, "country").some((cue) => cue.value !== "EU")) return true;
  // "Nordbau akzeptiert Milliardenvergleich wegen Bestechung": the noun tells its size
  if (matter && cues.within(deal.from, deal.to, "sized").length > 0) return true;
  // "Noordbank schikt voor 700 miljoen: witwassen": the firm, the verb and the sum side by side
  const settled = sum && cues.any(from, to, "wrong") && companies.some((hit) => hit.to === deal.from && !hit.weak) && sums.some((found) => found.from - deal.to <= 1 && found.from >= deal.to);
  if (settled) return true;
  // "Northwind settles with U.S. over child privacy for $40 million"
  const partner = cues.within(deal.to, deal.to + 2, "country").some((cue) => cue.value !== "EU" && cue.from > deal.from);
  if (sum && partner && (cues.any(deal.to, to, "blame") || cues.any(deal.to, to, "field"))) return true;
  // "Northwind confirms $4.3bn U.S. settlement over diesel scandal": a country right before the noun
  const own = cues.within(deal.from - 3, deal.to, "country").find((cue) => cue.value !== "EU" && (cue.to === deal.from || cue.from > deal.from));
  return sum && own !== undefined && (cues.any(deal.to, to, "blame") || cues.any(own.to, deal.to, "field"));
} // biome-ignore format: one rule a line

/** "Texas reaches $1.4bn deal with Google to end privacy claims": a state right before the deal, a firm that is known behind it, and a matter. */
function ofState({ cues, companies, sums, tokens }: Reading, deal: Cue, from: number, to: number): boolean {
  // "United States Reaches Over $310 Million Settlement with …"
  const summed = (cue: Cue): boolean => sums.some((sum) => sum.from >= cue.to && sum.to === deal.from) && deal.from - cue.to <= 7;
  const state = cues.within(from, deal.from, "country").some((cue) => cue.value !== "EU" && cue.from - from <= 1 && (deal.from - cue.to <= 1 || summed(cue)));
  const firm = companies.some((hit) => !hit.weak && hit.from >= deal.to && hit.from - deal.to <= 2);
  if (state && firm && cues.any(deal.to, to, "wrong", "field", "blame")) return true;
  // "Meta agrees to $1.4B settlement with Texas in privacy lawsuit"
  const partner = cues.within(deal.to, deal.to + 2, "country").find((cue) => cue.value === "US" && !cues.at(cue.from, "federal"));
  return partner !== undefined && tokens.word[partner.from - 1]!.norm === "with" && companies.some((hit) => !hit.weak && hit.from >= from && hit.to <= deal.from) && !companies.some((hit) => !hit.weak && hit.from >= deal.to);
} // biome-ignore format: one rule
