import type { PartyMention } from "../domain/enforcement.ts";
import type { Company } from "../domain/party.ts";

/**
 * Legal forms that say nothing about who a company is, as they stand at the end of its name, lower-cased and
 * without dots. Source: the forms listed by GLEIF's Entity Legal Forms code list
 * (https://www.gleif.org/en/lei-data/code-lists/iso-20275-entity-legal-forms-code-list), the common ones.
 */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    "inc incorporated corp corporation co company llc llp lp ltd limited plc pty pte pvt private dac uc ulc " +
    "gmbh ag kg kgaa ohg se ev mbh ug sa sas sarl sasu snc srl spa sapa scarl scrl sprl srls slu sl sau cv nv bv vof " +
    "ab as asa aps oy oyj hf ehf spzoo zoo spj ska sro kft zrt nyrt bt doo dd ad eood ood sia uab ou " +
    "ltda eireli me sab sapi ae epe ike tic sti kk group holding holdings international"
  ).split(" "),
);

/**
 * A company's name reduced to what tells it apart: lower case, no marks, no punctuation, no legal form at the
 * end and no article at the start. "Clearview AI, Inc." → "clearview ai"; "Orange Espagne, S.A.U." → "orange espagne".
 * A name that consists of such words only is kept whole.
 */
export function normaliseName(name: string): string {
  const words =
    name
      .normalize("NFKD")
      // Accents only: the marks of kana tell one sound from another.
      .replace(/[\u0300-\u036f]/g, "")
      .normalize("NFC")
      .toLowerCase()
      .replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$|,)/gu, "")
      .match(/[\p{L}\p{N}&+]+/gu) ?? [];
  const all = words.join(" ");
  if (words[0] === "the" && words.length > 1) words.shift();
  let end = words.length;
  while (end > 1 && (LEGAL_FORMS.has(words[end - 1]!) || /^[&+]+$/.test(words[end - 1]!))) end--;
  return words.slice(0, end).join(" ") || all;
}

export interface ResolvedRespondent {
  readonly id: string;
  readonly name: string;
  readonly norm: string;
  /** Respondent id of the parent group, or null. */
  readonly parent: string | null;
}

/**
 * Who a mention is: a company of the catalogue (id "company:…"), else a name of its own ("name:…"), else, where no
 * respondent was named, nobody in particular ("unnamed:<article>").
 */
export function resolveRespondent(
  mention: PartyMention | null,
  companies: ReadonlyMap<string, Company>,
  articleId: string,
): ResolvedRespondent {
  const company = mention?.id ? companies.get(mention.id) : undefined;
  if (company)
    return {
      id: `company:${company.id}`,
      name: company.name,
      norm: normaliseName(company.name),
      parent: company.parent ? `company:${company.parent}` : null,
    };
  const norm = mention ? normaliseName(mention.name) : "";
  if (!mention || !norm)
    return { id: `unnamed:${articleId}`, name: "Unnamed respondent", norm: "", parent: null };
  return { id: `name:${norm}`, name: mention.name, norm, parent: null };
}
