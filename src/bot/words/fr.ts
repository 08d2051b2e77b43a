import type { Words } from "./en.ts";

export const fr: Partial<Words> = {};
export const frNames: Readonly<Record<string, string>> = {};
