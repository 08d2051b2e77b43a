import { en, type Words } from "./en.ts";

export const nl: Words = en;
export const nlNames: Readonly<Record<string, string>> = {};
