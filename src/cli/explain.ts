import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { type Config, httpOptions } from "../config.ts";
import type { Parties } from "../core.ts";
import { createDetector } from "../detect/detect.ts";
import type { DetectionInput } from "../domain/enforcement.ts";
import { createHttp } from "../fetch/http.ts";
import { createIsolate } from "../isolate.ts";
import { explanation } from "./detect.ts";
import { print } from "./print.ts";

/** `finewatch explain`: a text, or the address of one, on standard input; prints the trace. */
export async function runExplain(config: Config, parties: Parties, input: Readable): Promise<number> {
  const given = (await text(input)).trim();
  const article = /^https?:\/\/\S+$/.test(given) ? await fetchArticle(config, given) : splitTitle(given);
  const detection = createDetector(parties.catalogue).detect(article, { trace: true });
  print(`title: ${article.title}`);
  print(explanation(detection));
  return 0;
}

/** The first line of several is the title. */
function splitTitle(given: string): DetectionInput {
  const end = given.indexOf("\n");
  return end < 0
    ? { title: given, text: "" }
    : { title: given.slice(0, end).trim(), text: given.slice(end + 1).trim() };
}

async function fetchArticle(config: Config, url: string): Promise<DetectionInput> {
  const http = createHttp(httpOptions(config.settings));
  const isolate = createIsolate();
  try {
    const page = await http.get({ url, purpose: "page" });
    if (page.status !== "ok") return { title: "", text: "", url };
    const read = await isolate.readPage(page.bytes, { contentType: page.contentType, url: page.finalUrl });
    return {
      title: read.title ?? "",
      text: read.text,
      url: read.canonicalUrl ?? url,
      language: read.language,
    };
  } finally {
    await Promise.all([http.close(), isolate.close()]);
  }
}
