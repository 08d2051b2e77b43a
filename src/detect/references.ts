/**
 * References of decisions as regulators and courts write them: CNIL "SAN-2022-019", DPC "IN-20-8-1", UODO "DKE.561.1.2025",
 * AEPD "PS/00070/2019" and "EXP202100603", European Commission "AT.40099", courts "C-252/21", "T-612/17".
 */
const REFERENCE =
  /\b(?:SAN-\d{4}-\d{3}|MED-\d{4}-\d{3}|IN-\d{2}-\d{1,2}-\d{1,2}|[A-Z]{2,4}\.\d{2,4}\.\d{1,4}\.\d{4}|PS[/-]\d{4,5}[/-]\d{4}|EXP\d{9}|AT\.\d{5}|COMP\/[A-Z]?-?\d?\/?\d{2}\.\d{3}|DMA\.\d{6}|[CT]-\d{1,4}\/\d{2}(?: P)?|PVN-\d{4}-\d{1,3}|\d{2}-D-\d{2,3})\b/;

/** A file number after its abbreviation: "Az. B12-22/19", "dnr DI-2020-11368", "saksnr. 20/02136", "dnro 1150/161/2021". */
const FILE_NUMBER =
  /\b(?:Az\.?:?|Aktenzeichen:?|GZ:?|dnr\.?|dnro|saksnr\.?|sagsnr\.?|j\.nr\.|zaaknummer|zaaknr\.?|kenmerk:?) {1,2}((?:[A-Z]{1,4}[ -]?)?\d[\w./-]{3,24}\d)/;

/** The first decision reference of a text, or null. */
export function findReference(text: string): { reference: string; index: number } | null {
  const match = REFERENCE.exec(text);
  const file = match ? null : FILE_NUMBER.exec(text);
  if (file) return { reference: file[1]!, index: file.index + file[0].length - file[1]!.length };
  return match ? { reference: match[0], index: match.index } : null;
}

const LAW =
  /\b(?:GDPR|RGPD|DSGVO|DS-GVO|AVG|RODO|DSA|DMA|Digital Services Act|Digital Markets Act|UK GDPR|DPA 2018|PECR|CCPA|COPPA|FCPA|ePrivacy|HIPAA|BIPA)\b/g;

/** "Article 6(1) of the ": right before the name of a law. */
const ARTICLE =
  /\b(?:Articles?|Artikel|Art\.?|artículos?|articol[oi]|artigos?)\s{1,2}(\d{1,3}(?:\(\d\))?(?:\([a-z]\))?)\s{1,2}(?:of the |du |de la |del |des |der )?$/;
const LONGEST_ARTICLE = 40;

const SAME: Readonly<Record<string, string>> = {
  RGPD: "GDPR", DSGVO: "GDPR", "DS-GVO": "GDPR", RODO: "GDPR", AVG: "GDPR", "Digital Services Act": "DSA", "Digital Markets Act": "DMA",
}; // biome-ignore format: a table

/** Laws and articles named as breached, each once, at most twelve: "GDPR", "Art. 6(1) GDPR", "DSA". */
export function findLaws(text: string): string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(LAW)) {
    const law = SAME[match[0]] ?? match[0];
    const article = ARTICLE.exec(text.slice(Math.max(0, match.index - LONGEST_ARTICLE), match.index))?.[1];
    found.add(article ? `Art. ${article} ${law}` : law);
    if (found.size >= 12) break;
  }
  return [...found];
}
