import { wordTable } from "../domain/word-table.ts";
/** Currency signs; "A|B" where only the country tells, most likely first. */
export const SIGNS = wordTable<string>({
  "€": "EUR", "£": "GBP", "￡": "GBP", $: "USD|AUD|CAD|NZD|SGD|HKD|MXN|ARS|CLP|COP|TWD", "＄": "USD", "¥": "JPY|CNY", "￥": "JPY|CNY", "₹": "INR",
  "₩": "KRW", "￦": "KRW", "₺": "TRY", "₽": "RUB", "₴": "UAH", "₪": "ILS", "₫": "VND", "₱": "PHP", "₦": "NGN", "₵": "GHS", "฿": "THB",
  "₡": "CRC", "₾": "GEL", "₸": "KZT", "₼": "AZN", "¢": "",
}); // biome-ignore format: a table

/** Letters before or after a dollar sign ("US$", "A$"). */
export const DOLLAR_OF = wordTable<string>({
  us: "USD", "u.s": "USD", usd: "USD", a: "AUD", au: "AUD", aud: "AUD", aus: "AUD", c: "CAD", ca: "CAD", can: "CAD", cad: "CAD", cdn: "CAD", cnd: "CAD", nz: "NZD", nzd: "NZD",
  hk: "HKD", hkd: "HKD", s: "SGD", sg: "SGD", sgd: "SGD", nt: "TWD", r: "BRL", mx: "MXN", mxn: "MXN", mex: "MXN", abd: "USD", ar: "ARS", cl: "CLP", col: "COP", b: "BBD", bz: "BZD", j: "JMD", tt: "TTD", ec: "XCD",
}); // biome-ignore format: a table

/** ISO 4217 codes that texts write beside figures, always in capitals. */
export const CODES: ReadonlySet<string> = new Set(
  (
    "EUR USD GBP CHF SEK NOK DKK PLN CZK HUF RON BGN HRK ISK TRY UAH RUB JPY CNY KRW INR AUD CAD NZD HKD SGD TWD ZAR NGN BRL MXN ARS CLP COP PEN " +
    "ILS AED SAR QAR KWD BHD OMR JOD EGP MAD TND KES GHS UGX TZS THB IDR MYR PHP VND PKR BDT LKR RSD BAM MKD ALL MDL GEL AMD AZN KZT BYN"
  ).split(" "),
);

/** Written abbreviations of currencies (folded); beside a figure only. */
export const ABBREVIATIONS = wordTable<string>({
  kr: "SEK|DKK|NOK|ISK", skr: "SEK", dkr: "DKK", nkr: "NOK", zl: "PLN", kc: "CZK", ft: "HUF", lei: "RON", leu: "RON", lv: "BGN", "лв": "BGN", "лева": "BGN", "грн": "UAH",
  "руб": "RUB", "р": "RUB", tl: "TRY", rs: "INR|PKR|LKR", re: "INR", rmb: "CNY", sfr: "CHF", fr: "CHF", "円": "JPY", "元": "CNY", "원": "KRW", "圆": "CNY", "₤": "GBP", rm: "MYR", eur: "EUR",
  usd: "USD", gbp: "GBP", chf: "CHF", sek: "SEK", nok: "NOK", dkk: "DKK", pln: "PLN", czk: "CZK", huf: "HUF", ron: "RON", bgn: "BGN", inr: "INR", try: "TRY", jpy: "JPY", cny: "CNY",
  rp: "IDR", aud: "AUD", cad: "CAD", nzd: "NZD", hkd: "HKD", sgd: "SGD", uah: "UAH", ntd: "TWD",
  ksh: "KES", kshs: "KES", sh: "KES|TZS|UGX", shs: "UGX|KES|TZS", ushs: "UGX", tsh: "TZS", php: "PHP", nis: "ILS",
}); // biome-ignore format: a table

/** Abbreviations that may stand before the figure ("Rs 500", "kr 65 million", "Rp"). */
export const BEFORE: ReadonlySet<string> = new Set(
  "kr rs rp rmb ksh kshs sh shs ushs tsh php nis sfr fr eur usd gbp chf sek nok dkk pln czk huf ron bgn inr try jpy cny aud cad nzd hkd sgd uah zl kc rm lv ntd".split(
    " ",
  ),
);

/** "MUSD", "MSEK", "TEUR": thousands or millions of a currency in one word, as business reports write them. */
export function scaledCode(raw: string): { readonly currency: string; readonly power: number } | null {
  const power = SCALE_LETTERS[raw.charAt(0)];
  const code = raw.slice(1);
  return power !== undefined && raw.length === 4 && CODES.has(code) ? { currency: code, power } : null;
}

const SCALE_LETTERS: Readonly<Record<string, number>> = { M: 6, m: 6, k: 3, K: 3, T: 3 };

/** Letters that tell a dollar also with a space between, in any case. */
export const APART: ReadonlySet<string> = new Set("hk nz sg nt mxn usd aud cad abd u.s".split(" "));

/** The currency of a country (ISO 3166-1), for "$", "kr" and sums without one. */
export const CURRENCY_OF: Readonly<Record<string, string>> = {
  US: "USD", AU: "AUD", CA: "CAD", NZ: "NZD", SG: "SGD", HK: "HKD", TW: "TWD", MX: "MXN", AR: "ARS", CL: "CLP", CO: "COP", SE: "SEK", NO: "NOK", DK: "DKK", IS: "ISK", GB: "GBP",
  CH: "CHF", LI: "CHF", PL: "PLN", CZ: "CZK", HU: "HUF", RO: "RON", BG: "BGN", TR: "TRY", UA: "UAH", RU: "RUB", JP: "JPY", CN: "CNY", KR: "KRW", IN: "INR", BR: "BRL", ZA: "ZAR", NG: "NGN",
  PH: "PHP", IL: "ILS", TH: "THB", ID: "IDR", MY: "MYR", VN: "VND", KE: "KES", EG: "EGP", SA: "SAR", AE: "AED", PK: "PKR",
  EU: "EUR", FR: "EUR", DE: "EUR", IT: "EUR", ES: "EUR", NL: "EUR", BE: "EUR", LU: "EUR", PT: "EUR", AT: "EUR", IE: "EUR", FI: "EUR", GR: "EUR", SK: "EUR", SI: "EUR", EE: "EUR", LV: "EUR",
  LT: "EUR", MT: "EUR", CY: "EUR", HR: "EUR",
}; // biome-ignore format: a table

/** Money that countries gave up for the euro, with the first day of the euro there (https://www.ecb.europa.eu/euro/changeover/). */
const BEFORE_EURO: Readonly<Record<string, readonly [string, string]>> = {
  HR: ["HRK", "2023-01-01"], LT: ["LTL", "2015-01-01"], BG: ["BGN", "2026-01-01"],
}; // biome-ignore format: a table

/** The currency of a country on a day (ISO date), as far as the day is known. */
export function currencyIn(country: string, day: string | null): string | undefined {
  const former = BEFORE_EURO[country];
  if (!former || !day) return CURRENCY_OF[country];
  return day < former[1] ? former[0] : "EUR";
}

/** Codes that no language has a word like: they stand before a figure in small letters too ("usd 20"). */
export const PLAIN_CODES: ReadonlySet<string> = new Set(
  "eur usd gbp chf sek nok dkk pln czk huf bgn rmb cny jpy inr aud nzd hkd sgd uah ksh kshs ushs tsh php nis".split(
    " ",
  ),
);
