import { en, type Words } from "./en.ts";

export const es: Words = en;
export const esNames: Readonly<Record<string, string>> = {};
