import { en, type Words } from "./en.ts";

export const it: Words = en;
export const itNames: Readonly<Record<string, string>> = {};
