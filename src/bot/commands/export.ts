import { eventDate } from "../../domain/case.ts";
import type { Command } from "../command.ts";
import { say } from "../command.ts";
import { slash, text } from "../options.ts";
import { respondentOf, suggestRespondents } from "../respondent.ts";
import { parseSince } from "../since.ts";
import { csvOf, jsonOf } from "../views/csv.ts";
import { icsOf } from "../views/ics.ts";
import { escapeText, truncate } from "../views/words.ts";
import { wordsIn } from "../words/index.ts";
import { narrowed } from "./fines.ts";

/** Events that one file holds at most: it stays below Discord's ten mebibytes. */
const MOST = 2_000;

/** `/export csv|json|ics`: cases as a file; the calendar has the deadlines that orders set. */
export const exportCommand: Command = {
  data: slash("export", "cmd.export", [
    text("format", "opt.format", {
      required: true,
      choices: ["csv", "json", "ics"].map((value) => ({ name: value.toUpperCase(), value })),
    }),
    text("company", "opt.company", { suggests: true }),
    text("since", "opt.since", { longest: 12 }),
  ]),
  ephemeral: true,
  configures: false,
  suggest: (_option, typed, _invocation, services) => suggestRespondents(typed, services),
  async run({ options, locale, now }, services) {
    const t = wordsIn(locale);
    const format = String(options["format"] ?? "csv").toLowerCase();
    if (!["csv", "json", "ics"].includes(format))
      return say(t("error.format", { typed: escapeText(truncate(format, 20)) }));
    const typedSince = options["since"] === undefined ? null : String(options["since"]);
    const since = typedSince === null ? null : parseSince(typedSince, now);
    if (typedSince !== null && !since) return say(t("error.since", { typed: escapeText(typedSince) }));
    const company = options["company"] === undefined ? null : String(options["company"]);
    const found = company === null ? null : await respondentOf(company, services);
    if (company !== null && !found)
      return say(t("error.company", { typed: escapeText(truncate(company, 80)) }));
    const all = found
      ? await services.casesOf(found.respondent.id)
      : uniqueCases(
          [
            ...(await services.latest({ since }, 0, MOST)).items,
            // A deadline may come long after its order was news.
            ...(format === "ics" ? await services.deadlines(now.slice(0, 10)) : []),
          ].map(({ matter }) => matter),
        );
    const cases = narrowed(all, { authority: null, since, kind: null });
    const events = cases.flatMap((matter) => matter.events.map((event) => ({ matter, event })));
    const data =
      format === "csv"
        ? csvOf(cases)
        : format === "json"
          ? jsonOf(cases)
          : icsOf(
              events.toSorted((a, b) => eventDate(a.event).localeCompare(eventDate(b.event))),
              locale,
              now,
            );
    return {
      ...say(t("export.done", { n: events.length })),
      files: [{ name: `finewatch-${now.slice(0, 10)}.${format}`, data: Buffer.from(data) }],
    };
  },
};

function uniqueCases<C extends { readonly id: string }>(cases: readonly C[]): readonly C[] {
  return [...new Map(cases.map((matter) => [matter.id, matter])).values()];
}
