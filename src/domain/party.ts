/** The field of law that a body enforces. */
export type Field =
  | "privacy" | "competition" | "financial" | "consumer" | "telecoms" | "media" | "energy" | "environment"
  | "health" | "labour" | "tax" | "sanctions" | "general"; // biome-ignore format: a list

/** A body that imposes penalties or decides on them, as `config/authorities.yaml` describes it. */
export interface Authority {
  readonly id: string;
  /** The name shown to users: the common abbreviation or short official name ("CNIL", "Irish DPC"). */
  readonly name: string;
  readonly kind: "regulator" | "court" | "government";
  /** ISO 3166-1 alpha-2, or "EU". */
  readonly country: string;
  readonly field: Field;
  /** Further fields that it enforces where the country has no body of their own ("consumer" of a competition authority). */
  readonly also?: readonly Field[];
  /** Official names in its own languages and in English, and abbreviations. */
  readonly aliases: readonly string[];
  /** Abbreviations that are also common words or that several bodies share: match only beside other evidence. */
  readonly weakAliases: readonly string[];
  /** Descriptions in the press: "France's privacy watchdog", "Irlands Datenschutzbehörde". */
  readonly descriptions: readonly string[];
  readonly domains: readonly string[];
}

/** A well-known respondent, as `config/companies.yaml` describes it. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Aliases that are common words ("X", "Advanced"): match only beside a penalty verb with other evidence. */
  readonly weakAliases: readonly string[];
  /**
   * What the company is called in its own country, by a name that elsewhere means another one ("T-Mobile" in Poland):
   * matches only where a body of that country acts or the text speaks of it.
   */
  readonly localNames: readonly string[];
  /** Id of the parent group (WhatsApp → meta), or null. */
  readonly parent: string | null;
  readonly country: string | null;
  readonly sector: string | null;
}

export interface PartyCatalogue {
  readonly authorities: readonly Authority[];
  readonly companies: readonly Company[];
}
