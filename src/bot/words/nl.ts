import type { Words } from "./en.ts";

export const nl: Partial<Words> = {};
export const nlNames: Readonly<Record<string, string>> = {};
