import type { Words } from "./en.ts";

export const pl: Partial<Words> = {};
export const plNames: Readonly<Record<string, string>> = {};
