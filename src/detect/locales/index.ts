import type { Locale } from "../locale.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { et } from "./et.ts";
import { fi } from "./fi.ts";
import { ga } from "./ga.ts";
import { nl } from "./nl.ts";
import { no } from "./no.ts";
import { sv } from "./sv.ts";

/** Every language the detector reads, in order of preference when the cues of two are equal. One line a language. */
export const LOCALES: readonly Locale[] = [en, de, nl, sv, da, no, fi, et, ga];
