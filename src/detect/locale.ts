import type { Field } from "../domain/party.ts";

/**
 * What the engine needs to know of a language. A language is data plus small rules, not a copy of another one's code.
 *
 * TO ADD A LANGUAGE
 * 1. Write `locales/<code>.ts` exporting one `Locale` constant named by its code (`locales/en.ts` is the worked example).
 * 2. Add one import and one entry to `locales/index.ts`.
 * 3. Write `test/fixtures/detect/<code>.yaml`: half of it sentences that must give nothing.
 *
 * PATTERNS. Every word list holds patterns:
 *   "fine"             this word; case and diacritics do not matter (write the natural spelling; ß = ss, ł = l, ø = o)
 *   "amend*"           a word that begins so: use stems for inflected languages ("grzywn*")
 *   "*strafe", "*boete*"   a word that ends so, or has it anywhere: for compounds ("Millionenstrafe", "AVG-boete")
 *   "was fined"        words in this order, side by side
 *   "a/an fine"        either word in that place: "a fine" or "an fine"
 *   "(very) high"      an optional word
 *   "legt ... op"      up to twelve other words between, in the same sentence: separable verbs
 * Inner punctuation is split as in text: hyphens separate words, elided articles stand alone ("l'amende" = "l'" + "amende",
 * "Meta's" = "meta" + "'s", "Google'a" = "google" + "'a"). Write "l'amende" and it matches; write "amende" and it matches too.
 * Languages without spaces (Japanese, Chinese): every character is a word of its own; write the term as usual ("罚款").
 *
 * A pattern may stand in several lists. Leave a list empty ([]) where the language has no such word. Do not list inflected
 * forms when a stem does, but check that the stem does not swallow other words ("fin*" would match "final").
 */
export type Patterns = readonly string[];

export interface Locale {
  /** ISO 639-1. */
  readonly code: string;
  /** English name of the language. */
  readonly name: string;
  /** 30–60 frequent function words that mark the language (plain words, no patterns); words shared with sister languages are fine. */
  readonly identify: Patterns;
  /** Letters with diacritics (small) that mark the language among those of its script: "ąćęłńśźż"; a word with one counts for it. */
  readonly letters?: string;
  /** Words are not separated by spaces (ja, zh). */
  readonly unspaced?: true;
  /** The head of a compound with a hyphen stands first ("multa-record", "πρόστιμο-μαμούθ"). */
  readonly headFirst?: true;
  /** Common nouns are written with a capital (de): a capital alone is no sign of a name. */
  readonly capitalNouns?: true;

  readonly numerals: Numerals;
  readonly money: MoneyWords;
  readonly penalty: PenaltyWords;
  readonly outcome: OutcomeWords;
  readonly modality: ModalityWords;
  readonly context: ContextWords;
  readonly roles: RoleWords;
  readonly bodies: BodyWords;
  readonly names: NameWords;
  readonly dates: DateWords;
}

export interface Numerals {
  /** The decimal sign in figures; the other one groups thousands (as do spaces and apostrophes, in every language). */
  readonly decimal: "." | ",";
  /** Scale word or abbreviation → power of ten: {"million*": 6, "bn": 9, "mld": 9, "tys": 3, "lakh": 5, "만": 4}. No dots. */
  readonly scales: Readonly<Record<string, number>>;
  /** Spelled-out numbers: units, tens, hundred(s) and fractions: {one: 1, twenty: 20, hundred: 100, half: 0.5, anderthalb: 1.5}. */
  readonly words: Readonly<Record<string, number>>;
  /** Words between parts of a spelled-out number: "and", "und", "et", "y". */
  readonly joiners: Patterns;
  /** Plurals of scale words, that alone mean no number ("stovky milionů eur"), in languages without articles, whose singular alone means one ("milion złotych"). */
  readonly many?: Patterns;
  /** A half stands behind the number it is added to ("bir buçuk"), never an article before it. */
  readonly halfLast?: true;
  /** Spelled-out numbers are written as one word ("fünfhunderttausend"): the engine splits them by `words`, `scales`, `joiners`. */
  readonly compound?: true;
}

export interface MoneyWords {
  /**
   * Currency word → ISO 4217; a list where only the country tells ("SEK|DKK|NOK", most likely first). ISO codes and signs
   * (€ $ £ ¥ ₩ zł kr Kč Ft лв lei …) are known to the engine: give words and inflections ("euro*": "EUR", "US dollar*": "USD").
   * A word that carries a scale says so: {mkr: "SEKe6"} for millions.
   */
  readonly currencies: Readonly<Record<string, string>>;
  /** Hundredths of a currency: {"cent*": "EUR|USD", "pence": "GBP"}. */
  readonly subunits: Readonly<Record<string, string>>;
  /** Between scale and currency: "of", "de", "d'" ("20 millions d'euros"). */
  readonly of: Patterns;
  /** Bounds before (or after) an amount. */
  readonly atMost: Patterns;
  readonly atLeast: Patterns;
  readonly about: Patterns;
  /** Between the two ends of a range or of "from … to …": "to", "and", "bis". */
  readonly to: Patterns;
  /** Before the first end: "between", "from", "von". */
  readonly from: Patterns;
  /** After an amount: "per day", "a day", "pro Tag", "dziennie", "for each day". */
  readonly perDay: Patterns;
  readonly perWeek: Patterns;
  readonly perMonth: Patterns;
  /** The sum of several penalties: "in total", "combined", "insgesamt", "łącznie". */
  readonly total: Patterns;
  /** The same sum in another currency follows: "equivalent to", "omgerekend", "or about", "équivalant à". */
  readonly converted: Patterns;
  /** The sum is not a penalty: turnover, revenue, profit, sales, funding, investment, budget, contract, costs, damage done, price. */
  readonly background: Patterns;
}

export interface PenaltyWords {
  /** Nouns that mean a money penalty by themselves: "fine", "amende*", "bußgeld*", "*boete*", "multa*". */
  readonly fine: Patterns;
  /** Nouns that mean one only beside a sum or an imposing verb of an authority: "penalty", "sanction*", "strafe", "kar*". */
  readonly penalty: Patterns;
  /**
   * "To fine", active or in any form that the subject alone tells apart: "fined", "fines", "sanciona*", "multó", "beboet*".
   * Subject = authority, or respondent when a patient cue or the party kinds say so.
   */
  readonly fines: Patterns;
  /** "To be fined": forms that make the subject the respondent: "was fined", "been fined", "condamné à une amende", "beboet wordt". */
  readonly fined: Patterns;
  /** Verbs of imposing, to be met beside a penalty noun or a sum; subject = authority: "imposed", "issued", "slaps", "inflige", "verhängt*", "legt ... op". */
  readonly imposes: Patterns;
  /** Verbs of getting a penalty; subject = respondent: "hit with", "slapped with", "receives", "écope", "kassiert", "krijgt", "otrzymał*". */
  readonly receives: Patterns;
  /** Verbs of paying, subject = respondent; certain only beside a penalty noun or an authority: "pay*", "to pay", "muss ... zahlen", "zapłac*". */
  readonly pays: Patterns;
  /** A fine is paid early, and so less of it: "voluntary payment", "paid a reduced", "pronto pago". */
  readonly discounts?: Patterns;
  /** Settlements with an authority: "settle*", "settlement", "agreed to pay", "vergleich", "schikking", "transaction pénale". */
  readonly settles: Patterns;
  /** Corrective measures without money: "ordered to stop", "reprimand*", "enforcement notice", "mise en demeure", "banned from". */
  readonly orders: Patterns;
  /** Periodic penalties by name: "periodic penalty", "astreinte*", "dwangsom*", "zwangsgeld*", "daily fine*". */
  readonly periodic: Patterns;
  /** A periodic penalty has become due: "liquid* l'astreinte", "verbeurd*", "overdue penalty", "fällig gestellt", "accrued". */
  readonly due: Patterns;
  /** An earlier order was not obeyed: "non-compliance with", "failed to comply with", "disregard of", "trotz anordnung". */
  readonly disobeyed: Patterns;
  /** The order stands before the word of disobedience ("nurodymo nevykdymas"). */
  readonly orderFirst?: true;
  /** The order or decision that `disobeyed` is about: "order", "injunction", "decision", "formal notice", "anordnung". */
  readonly orderNouns: Patterns;
  /** The wrong for which one pays or settles, where no penalty noun stands: "breach*", "violat*", "fraud", "charges", "allegations", "probe", "verstoß*". */
  readonly wrongs?: Patterns;
  /** Bodies that headlines name beside a sum and a firm alone, without a word for the penalty: "agcm" ("Agcm: 3 milioni a Tim"). */
  readonly levies?: Patterns;
  /** Verbs by which a wrong costs a firm a sum: "costs", "kostet", "kost". */
  readonly costs?: Patterns;
  /** Words for what is alleged: money paid over it settles the matter: "allegations", "claims". */
  readonly alleged?: Patterns;
  /** Nouns of a penalty that only firms get: "företagsbot", "yhteisösakko". */
  readonly corporate?: Patterns;
  /** Verbs of getting that are also said of who is given money: "gets", "erhält": alone they tell of no penalty. */
  readonly gets?: Patterns;
  /** Verbs of announcing: the money that a body announces may be a grant. */
  readonly announces?: Patterns;
  /** The verb of a criminal court, behind which a bare sum is a penalty: "veroordeeld", "condann*". */
  readonly convicts?: Patterns;
  /** Verbs of punishing that are also said of states and of parents: "punish*", "straf*". */
  readonly punishes?: Patterns;
  /** Words for a penalty that tell its size: "million*", "rekord*" ("Millionenstrafe"). */
  readonly sized?: Patterns;
  /** Plurals of the nouns of penalties: behind a bare number they are counted ("24 fines"). */
  readonly many?: Patterns;
}

export interface OutcomeWords {
  /** An appeal is lodged: "appeals", "will appeal", "lodged an appeal", "fait appel", "legt Berufung ein". */
  readonly appeals: Patterns;
  /** The penalty stands: "upheld", "upholds", "confirm*", "rejected ... appeal", "dismiss* ... appeal", "weist ... ab". */
  readonly upholds: Patterns;
  /** The same of a body that decides on objections to its own penalty: "upholds", "potvrdil*". */
  readonly confirms?: Patterns;
  /** The penalty is lowered: "reduced", "cut", "lowered", "ramenée à", "herabgesetzt", "verlaagt". */
  readonly reduces: Patterns;
  /** The penalty falls: "annul*", "overturn*", "quash*", "struck down", "annule", "aufgehoben", "vernietig*", "uchyl*". */
  readonly annuls: Patterns;
  /** What outcomes are about, beside penalties: "decision", "appeal", "ruling", "sanction", "Bescheid". */
  readonly objects: Patterns;
}

export interface ModalityWords {
  /** The penalty is only possible: "could", "may", "might", "faces", "face", "risks", "if", "potential", "droht", "risque", "zou kunnen". */
  readonly possible: Patterns;
  /** The penalty is sought, planned or provisional: "seeks", "proposes", "to be fined", "requested", "intends to", "set to", "requis*", "eist". */
  readonly sought: Patterns;
  /** The penalty is escaped or not imposed: "avoid*", "escape*", "avert", "not", "no fine", "without", "kein*", "waived". */
  readonly negated: Patterns;
  /** What is told lies further back and is no news: "previously", "last year", "earlier", "already", "in the past", "déjà". */
  readonly earlier: Patterns;
  /** Before a penalty that other news only comes after or in spite of: "after", "following", "despite". */
  readonly backdrop?: Patterns;
  /** Behind a penalty that a headline draws its conclusions from: "shows", "sends a signal", "explained". */
  readonly lessons?: Patterns;
  /** Verbs of reacting, between who speaks and the penalty: "calls", "slams", "kritisiert". */
  readonly reacts?: Patterns;
  /** Question words: a headline that opens with one explains a penalty. */
  readonly asks?: Patterns;
  /** Modal words and negations stand before their verb: behind it they speak of something else. */
  readonly first?: true;
}

/** Cues that the penalty is not an enforcement of this project's kind. They count in the sentence of the penalty and in the title. */
export interface ContextWords {
  /** Sport: clubs, leagues, players, matches, federations, penalties kicked ("UEFA", "Liga", "striker", "referee"). */
  readonly sport: Patterns;
  /** Traffic and everyday offences of people: "speeding", "parking", "driver*", "excès de vitesse", "Falschparker". */
  readonly traffic: Patterns;
  /** The penalised is a natural person: "man", "woman", "driver", "singer", "ex-president", "prison", "ans de prison". */
  readonly person: Patterns;
  /** Money between private parties: "damages", "compensation", "victims", "jury", "class action", "Schmerzensgeld", "schadevergoeding". */
  readonly privateClaim: Patterns;
  /** Ransom, funding, taxes, benefits, budgets and other payments that are no penalty. */
  readonly otherPayment: Patterns;
  /** Sanctions between states: "sanctions against Russia", "embargo", "sanctions package". */
  readonly politics: Patterns;
  /** Rules, bills and tariffs of penalties: "new law", "bill", "offenders", "violators", "Bußgeldkatalog", "nouveau code". */
  readonly legislation: Patterns;
  /** Numbers over a period or many cases: "this year", "number of fines", "total since", "bilan", "Jahresbericht". */
  readonly statistics: Patterns;
  /** Years taken together: "over the past decade", "in recent years": penalties told so are no new one. */
  readonly spans?: Patterns;
  /** The stock market as what a headline is about: "wall street", "the dax", "borsa". */
  readonly markets?: Patterns;
  /** Rubrics of opinion pieces: "opinion", "l'editoriale", "kommentar". */
  readonly comments?: Patterns;
  /** Words of prison: who is or was in one is a person. */
  readonly prison?: Patterns;
  /** Gambling: where a text speaks of it, its players play no match. */
  readonly gambling?: Patterns;
}

export interface RoleWords {
  /** Before who imposes: "by", "from", "par", "von", "door", "przez". */
  readonly agent: Patterns;
  /** Before who is penalised: "against", "on", "to", "gegen", "contre", "à", "aan", "na", "contra". */
  readonly patient: Patterns;
  /** Before the reason, where a name of the respondent ends: "for", "over", "after", "wegen", "pour", "wegens", "za". */
  readonly reason: Patterns;
  /** Genitive and compound links: "of", "de", "du", "del", "der". */
  readonly of: Patterns;
  readonly and: Patterns;
  /** Articles and other small words that may stand before a name and are no part of it: "the", "a", "its", "le", "der". */
  readonly articles: Patterns;
  /** Before a body that asked for what another imposes: "at the request of", "auf Antrag". */
  readonly request?: Patterns;
  /** Before the country in which somebody is penalised: "in", "en". */
  readonly inside?: Patterns;
  /** Before a name that only tells where something is: "near", "bei". */
  readonly near?: Patterns;
  /** Before a service by which something was done: "su Facebook", "auf X". */
  readonly through?: Patterns;
  /** Before the unit or time of a rate: "every", "per". */
  readonly each?: Patterns;
  /** Before a sum that comes on top of others: "another", "weitere". */
  readonly further?: Patterns;
  /** Before the reason for which money is paid, never before what it buys: "over", "wegens". */
  readonly blame?: Patterns;
  /** Auxiliary verbs of the passive: "was paid €7m" tells who got it. */
  readonly passive?: Patterns;
  /** Pronouns of a person who tells or is told of: "I", "she". */
  readonly pronouns?: Patterns;
  /** Before a name, a word that governs one case alone → endings of that case with what the nominative has: {"dla": {"u": "", "ego": "y"}}. */
  readonly governs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Case endings that names take in this language → what they tell: {"lle": "patient", "n": "any"}; written after the bare name or an apostrophe/hyphen. "ę>a" stands for another ending: "Metę" is "Meta". */
  readonly endings?: Readonly<Record<string, "patient" | "agent" | "any">>;
}

/** Descriptions of authorities, composed by the engine with countries: "the Spanish DPA", "France's privacy watchdog". */
export interface BodyWords {
  /** Field → nouns of its bodies: {privacy: ["data protection authority", "privacy watchdog", "dpa"], competition: ["cartel office"]}. */
  readonly byField: Readonly<Partial<Record<Field, Patterns>>>;
  /** Nouns of any regulator: "regulator*", "watchdog", "authority", "toezichthouder", "Aufsichtsbehörde". */
  readonly regulator: Patterns;
  /** Nouns of courts and judges: "court", "judge", "tribunal", "Gericht", "rechtbank". */
  readonly court: Patterns;
  /** Nouns of prosecutors and governments that impose, settle or sue: "prosecutor*", "attorney general", "ministry", "government". */
  readonly government: Patterns;
  /** Words for the United States as a whole, whose bodies are not those of a state ("Texas"). */
  readonly federal?: Patterns;
  /** Country (ISO 3166-1 alpha-2, or "EU") → adjectives, demonyms, genitives and capitals: {FR: ["french", "paris"]}. Names in the nominative come from Intl. */
  readonly countries: Readonly<Record<string, Patterns>>;
  /** Field → words of its subject, from which an unnamed authority is inferred: {privacy: ["gdpr", "privacy", "personal data"], competition: ["antitrust", "cartel"]}. */
  readonly fieldCues: Readonly<Partial<Record<Field, Patterns>>>;
}

export interface NameWords {
  /** Companies are written in quotation marks („X“, «X», "X") whatever the case of their words. */
  readonly quoted?: true;
  /** Initials are written as words are ("Gls", "Bmw"). */
  readonly softInitials?: true;
  /** Nouns for a firm or an organisation: before a name they introduce it ("US firm Clearview AI"), alone they stand for it ("a telecom provider"). */
  readonly firms: Patterns;
  /** Words that a headline writes with a capital but that are no names: verbs, question words, "Breaking", "Live", "News". */
  readonly notNames: Patterns;
  /** Titles of people: "Mr", "CEO", "minister", "founder". */
  readonly personTitles: Patterns;
  /** Legal forms beyond the common ones known to the engine (Ltd, Inc, GmbH, AG, SA, SAS, BV, NV, SpA, Srl, AB, AS, ApS, Oy, sp. z o.o., s.r.o., Kft, …). */
  readonly legalForms: Patterns;
  /** Nouns for firms that are the first word of many names, beyond those that every language meets: "Verlag Acker". */
  readonly heads?: Patterns;
  /** What a name makes an adjective of: "Fort Worth-based". */
  readonly described?: Patterns;
  /** Last words of the names of laws, beyond "act", "regulation" and "directive": "règlement". */
  readonly laws?: Patterns;
}

export interface DateWords {
  /** Before the date on which the decision was made: "on", "in a decision of", "par délibération du", "dated", "am", "op", "w dniu". */
  readonly decided: Patterns;
  /** "order of", "decision of", "dated": an earlier decision's date follows (used beside `disobeyed` and `earlier`). */
  readonly ofOrder: Patterns;
  readonly today: Patterns;
  readonly yesterday: Patterns;
  /** Monday … Sunday, each with its inflections. */
  readonly weekdays: readonly [Patterns, Patterns, Patterns, Patterns, Patterns, Patterns, Patterns];
  /** Month spellings beyond what `Intl` gives (genitives, abbreviations): {"sept": 9, "marca": 3}. */
  readonly months: Readonly<Record<string, number>>;
  /** Months and days as time to comply: {"month*": "M", "day*": "D", "week*": "W"}. */
  readonly durations: Readonly<Record<string, "D" | "W" | "M" | "Y">>;
}
