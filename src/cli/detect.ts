import type { Readable } from "node:stream";
import { z } from "zod";
import type { Parties } from "../core.ts";
import type { Detector } from "../detect/detect.ts";
import type { Detection, EnforcementEvent } from "../domain/enforcement.ts";
import { FinewatchError } from "../domain/errors.ts";
import { majorString } from "../domain/money.ts";
import type { Authority, Company } from "../domain/party.ts";
import { print } from "./print.ts";

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().default(""),
  text: z.string().default(""),
  url: z.string().nullish(),
  publishedAt: z.string().nullish(),
  language: z.string().nullish(),
});

/** One event as programs read it: amounts as decimal strings in major units. */
function eventJson(event: EnforcementEvent, parties: Parties): object {
  const body = event.authority?.id ? parties.authorities.get(event.authority.id) : undefined;
  const company = event.respondent?.id ? parties.companies.get(event.respondent.id) : undefined;
  return {
    kind: event.kind,
    respondent: event.respondent && { ...event.respondent, aliases: namesOf(event, "respondent", company) },
    authority: event.authority && { ...event.authority, aliases: namesOf(event, "authority", body) },
    amount: event.amount && { value: majorString(event.amount), currency: event.amount.currency },
    decidedOn: event.decidedOn,
    reference: event.reference,
    refersTo: event.refersTo && {
      ...event.refersTo,
      amount: event.refersTo.amount && {
        value: majorString(event.refersTo.amount),
        currency: event.refersTo.amount.currency,
      },
    },
    laws: event.laws,
    certain: event.certain,
    evidence: event.evidence,
    basis: event.basis,
    amounts: event.amounts.map(({ money, ...mention }) => ({
      value: majorString(money),
      currency: money.currency,
      ...mention,
    })),
  };
}

/** The names of an event's respondent or authority: first as the text calls it, then as the catalogue does. */
function namesOf(
  event: EnforcementEvent,
  who: "respondent" | "authority",
  party: Company | Authority | undefined,
): readonly string[] {
  const stated = event.basis[who]?.evidence?.quote;
  return [...(stated ? [stated] : []), ...(party?.aliases ?? [])];
}

/**
 * `finewatch detect`: JSON lines `{id,title,text,url?,publishedAt?}` in, `{id,events}` out. The lines that arrive together
 * are answered together, in one write: a program that waits for an answer gets it at once, a long file is read fast.
 */
export async function runDetect(detector: Detector, parties: Parties, input: Readable): Promise<number> {
  let at = 0;
  for await (const lines of arriving(input)) {
    const answers: string[] = [];
    try {
      for (const line of lines) {
        at++;
        if (line.trim() !== "") answers.push(answer(line, at, detector, parties));
      }
    } finally {
      if (answers.length > 0) print(answers.join("\n"));
    }
  }
  return 0;
}

/** The whole lines of each piece that a stream of UTF-8 delivers, without their ends; the last one may lack its end. */
async function* arriving(input: Readable): AsyncGenerator<string[]> {
  let begun = "";
  for await (const piece of input.setEncoding("utf8") as AsyncIterable<string>) {
    const end = piece.lastIndexOf("\n");
    if (end < 0) begun += piece;
    else {
      yield (begun + piece.slice(0, end)).split("\n");
      begun = piece.slice(end + 1);
    }
  }
  if (begun !== "") yield [begun];
}

function answer(line: string, at: number, detector: Detector, parties: Parties): string {
  const article = lineSchema.safeParse(json(line, at));
  if (!article.success)
    throw new FinewatchError(
      "detect.input",
      `standard input, line ${at}: ${article.error.issues[0]?.message}; give {"id","title","text"}`,
      { fate: "permanent" },
    );
  const { id, title, text, url, publishedAt, language } = article.data;
  const { events } = detector.detect({
    title,
    text,
    url: url ?? null,
    publishedAt: publishedAt ?? null,
    language: language ?? null,
  });
  return JSON.stringify({ id, events: events.map((event) => eventJson(event, parties)) });
}

function json(line: string, at: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new FinewatchError(
      "detect.input",
      `standard input, line ${at}: not JSON; write one object a line`,
      {
        fate: "permanent",
        cause,
      },
    );
  }
}

/** A detection with its trace, for people. */
export function explanation(detection: Detection): string {
  const marks = { kept: "✓", dropped: "✗", noted: "·" };
  const trace = detection.trace.map(
    (step) =>
      `${marks[step.outcome]} ${step.stage}: ${step.message}${step.evidence ? `  «${step.evidence.quote.replace(/\s+/g, " ").slice(0, 120)}» at ${step.evidence.index}` : ""}`,
  );
  const events = detection.events.map((event) => {
    const basis = Object.entries(event.basis).map(
      ([field, known]) => `    ${field}: ${known.how}, ${known.rule}`,
    );
    const line = [
      event.kind,
      event.respondent?.name ?? "respondent unknown",
      event.authority?.name ?? "authority unknown",
      event.amount ? `${event.amount.currency} ${majorString(event.amount)}` : "no sum",
      event.decidedOn ?? "no decision date",
      event.certain ? "certain" : "uncertain",
    ].join(" · ");
    return `${line}\n${basis.join("\n")}`;
  });
  return [
    `language: ${detection.language ?? "not sure"}`,
    ...trace,
    "",
    ...(events.length > 0 ? events : ["No event."]),
  ].join("\n");
}
