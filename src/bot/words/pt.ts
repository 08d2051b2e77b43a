import type { Words } from "./en.ts";

export const pt: Partial<Words> = {};
export const ptNames: Readonly<Record<string, string>> = {};
