import type { Locale } from "../locale.ts";
import { en } from "./en.ts";

/** Every language the detector reads, in order of preference when the cues of two are equal. One line a language. */
export const LOCALES: readonly Locale[] = [en];
