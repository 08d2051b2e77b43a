import { en, type Words } from "./en.ts";

export const pt: Words = en;
export const ptNames: Readonly<Record<string, string>> = {};
