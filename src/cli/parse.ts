import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { documentFiles } from "../core.ts";
import { parseBatchLine } from "../parse/batch.ts";
import { parseDocument } from "../parse/registry.ts";
import { print } from "./print.ts";

/** `finewatch parse FILE…`: one JSON line for each article; problems go to standard error. Answers the exit code. */
export async function runParse(paths: readonly string[]): Promise<number> {
  let failed = 0;
  for (const file of paths.flatMap(documentFiles)) {
    try {
      const document = await parseDocument(readFileSync(file), { url: null, now: new Date().toISOString() });
      for (const article of document.articles)
        print(JSON.stringify({ file, format: document.format, ...article }));
      for (const { place, message } of document.problems)
        process.stderr.write(`${file}, ${place}: ${message}\n`);
    } catch (error) {
      failed++;
      process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return failed > 0 ? 1 : 0;
}

/** `finewatch parse --batch`: a document a line in, a feed a line out. */
export async function runParseBatch(input: Readable): Promise<number> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== "") print(await parseBatchLine(line));
  }
  return 0;
}
