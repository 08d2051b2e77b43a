import { en, type Words } from "./en.ts";

export const fr: Words = en;
export const frNames: Readonly<Record<string, string>> = {};
