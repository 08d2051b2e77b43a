import { wordTable } from "../../domain/word-table.ts";
import type { Locale } from "../locale.ts";
import { bg } from "./bg.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { et } from "./et.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { ga } from "./ga.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { lt } from "./lt.ts";
import { lv } from "./lv.ts";
import { mt } from "./mt.ts";
import { nl } from "./nl.ts";
import { no } from "./no.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { sk } from "./sk.ts";
import { sl } from "./sl.ts";
import { sv } from "./sv.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { zh } from "./zh.ts";

/** Every language the detector reads, in order of preference when the cues of two are equal. One line a language. */
export const LOCALES: readonly Locale[] = [
  en,
  de,
  fr,
  es,
  it,
  nl,
  pt,
  sv,
  da,
  no,
  fi,
  et,
  ga,
  pl,
  cs,
  hu,
  ro,
  el,
  bg,
  hr,
  sk,
  sl,
  lv,
  lt,
  uk,
  tr,
  mt,
  ko,
  ja,
  zh,
].map(askedByWords);

/** Endings and governing words are asked with the words of a text. */
function askedByWords(locale: Locale): Locale {
  const { endings, governs } = locale.roles;
  return { ...locale, roles: { ...locale.roles, ...(endings && { endings: wordTable(endings) }), ...(governs && { governs: wordTable(governs) }) } };
} // biome-ignore format: short
