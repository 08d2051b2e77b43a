import { en, type Words } from "./en.ts";

export const de: Words = en;
export const deNames: Readonly<Record<string, string>> = {};
