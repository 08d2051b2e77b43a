const MARKS = /[\u0300-\u036f]/g;
const ASCII = /^[\0-\x7f]*$/;
const SPECIAL = /[ßłøđıæœþðħς’ʼ]/g;
const SPECIAL_TO: Readonly<Record<string, string>> = {
  ß: "ss", ł: "l", ø: "o", đ: "d", ı: "i", æ: "ae", œ: "oe", þ: "th", ð: "d", ħ: "h", ς: "σ", "’": "'", "ʼ": "'",
}; // biome-ignore format: a table

/**
 * The form in which words are compared: lower case, no diacritics, ß = ss, ł = l, ø = o.
 * Hangul and kana stay whole: only Latin, Greek and Cyrillic marks are dropped.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(MARKS, "")
    .normalize("NFC")
    .replace(SPECIAL, (c) => SPECIAL_TO[c] ?? c);
}
