import type { Words } from "./en.ts";

export const es: Partial<Words> = {};
export const esNames: Readonly<Record<string, string>> = {};
