import type { Words } from "./en.ts";

export const it: Partial<Words> = {};
export const itNames: Readonly<Record<string, string>> = {};
