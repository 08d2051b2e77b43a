/** A fine made up for a drill, with the words by which it is found again in what Discord was sent. */
export interface DrillFine {
  readonly n: number;
  /** One word that no other fine has. */
  readonly word: string;
  /** The watched word in the company's name: it decides the channel. */
  readonly keyword: string;
  readonly company: string;
  readonly amount: string;
  /** The same fine reported by a second outlet, or null. */
  readonly second: boolean;
}

/** Mulberry32 (public domain): a seeded source of chance, 0 ≤ x < 1. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const CONSONANTS = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z"];
const VOWELS = ["a", "e", "i", "o", "u"];
const SYLLABLES = CONSONANTS.flatMap((c) => VOWELS.map((v) => c + v));
/** Second words of companies' names; a channel watches one of them. */
export const KEYWORDS = [
  "Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse", "Hazel", "Ivy", "Juniper", "Kelp", "Larch", "Maple",
  "Nettle", "Oak", "Pine", "Quince", "Rowan", "Spruce", "Teak", "Umber", "Vetch", "Willow", "Yew", "Zinnia", "Acorn",
  "Bramble", "Clover", "Daisy", "Fern", "Ginger", "Heather", "Iris", "Jasmine", "Lilac", "Mallow", "Orchid", "Poppy",
  "Sorrel", "Thistle",
] as const; // biome-ignore format: a list

const OUTLETS = ["First Courier", "Second Gazette"] as const;

/** `count` articles on distinct fines; every tenth article is a second report of the fine before it. */
export function makeFines(count: number, seed: number): readonly DrillFine[] {
  const random = chance(seed);
  const fines: DrillFine[] = [];
  let articles = 0;
  while (articles < count) {
    const n = fines.length;
    // Four syllables, the first three by number: no two are alike, and none begins another.
    const at = (digit: number) => SYLLABLES[Math.floor(n / SYLLABLES.length ** digit) % SYLLABLES.length]!;
    const raw = `${at(0)}${at(1)}${at(2)}rin`;
    const word = raw[0]!.toUpperCase() + raw.slice(1);
    const keyword = KEYWORDS[n % KEYWORDS.length]!;
    const amount = (10_000 + Math.floor(random() * 900) * 1000 + 500).toLocaleString("en-GB");
    const second = n % 9 === 8 && articles + 2 <= count;
    fines.push({ n, word, keyword, company: `${word} ${keyword} Ltd`, amount, second });
    articles += second ? 2 : 1;
  }
  return fines;
}

/** One article of a drill as an RSS item. */
export function rssItem(fine: DrillFine, outlet: 0 | 1, at: Date): string {
  const name = OUTLETS[outlet];
  const title =
    outlet === 0
      ? `ICO fines ${fine.company} £${fine.amount} over unlawful marketing calls`
      : `${fine.company} fined £${fine.amount} by the ICO`;
  const text = `The Information Commissioner's Office has fined ${fine.company} £${fine.amount}. ${name} reports.`;
  return `<item><title>${title}</title><link>https://${outlet === 0 ? "first" : "second"}.example/${fine.n}</link><guid isPermaLink="false">${outlet}-${fine.n}</guid><pubDate>${at.toUTCString()}</pubDate><description>${text}</description></item>`;
}

/** An RSS document. */
export function rssFeed(title: string, items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${title}</title><link>https://first.example/</link><description>drill</description>${items.join("")}</channel></rss>`;
}
