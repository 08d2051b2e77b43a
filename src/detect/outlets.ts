import { fold } from "./fold.ts";

/**
 * What a dollar sign without a country is in the pages of an outlet: agencies and papers of the United States write other
 * dollars with a letter ("A$", "C$"); elsewhere the sign is the readers' own money.
 */
const DOLLARS: Readonly<Record<string, readonly string[]>> = {
  USD: [
    "Reuters", "Bloomberg", "Bloomberg.com", "Bloomberg Law", "AP", "AP News", "Associated Press", "CNBC", "CNN", "CNN Business", "NPR", "CBS News", "NBC News", "Fox Business", "Fox News",
    "The Wall Street Journal", "Wall Street Journal", "WSJ", "The New York Times", "New York Times", "NYT", "The Washington Post", "Washington Post", "USA Today", "Los Angeles Times", "MarketWatch",
    "Barron's", "Forbes", "Fortune", "Business Insider", "Axios", "Politico", "The Hill", "The Verge", "TechCrunch", "Ars Technica", "Wired", "Engadget", "Law360", "Law.com", "Banking Dive",
    "Compliance Week", "American Banker", "Variety", "ProPublica", "Financial Times", "BBC", "BBC News",
  ],
  CAD: ["CBC", "CBC News", "CBC.ca", "The Globe and Mail", "Toronto Star", "National Post", "Financial Post", "CTV News", "Global News", "BNN Bloomberg", "Montreal Gazette", "Vancouver Sun", "Calgary Herald", "Daily Commercial News"],
  AUD: ["The Sydney Morning Herald", "Sydney Morning Herald", "The Age", "Australian Financial Review", "AFR", "The Australian", "SBS News", "7NEWS", "9News", "The West Australian", "Brisbane Times", "iTnews", "Crikey"],
  NZD: ["Stuff", "NZ Herald", "The New Zealand Herald", "RNZ", "Newshub", "Otago Daily Times", "BusinessDesk"],
  SGD: ["The Straits Times", "Straits Times", "The Business Times"],
}; // biome-ignore format: a list

const BY_OUTLET: ReadonlyMap<string, string> = new Map(
  Object.entries(DOLLARS).flatMap(([currency, outlets]) => outlets.map((outlet) => [fold(outlet), currency] as const)),
); // biome-ignore format: short

/** The dollar (ISO code) that a bare sign means in an outlet, by the name with which its headlines end; null where that is not known. */
export function dollarOf(outlet: string): string | null {
  return BY_OUTLET.get(fold(outlet.trim())) ?? null;
}
