import { en, type Words } from "./en.ts";

export const pl: Words = en;
export const plNames: Readonly<Record<string, string>> = {};
