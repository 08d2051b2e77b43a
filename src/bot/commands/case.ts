import type { Command } from "../command.ts";
import { say } from "../command.ts";
import { slash, text } from "../options.ts";
import { caseReply } from "../views/case.ts";
import { headline } from "../views/kinds.ts";
import { escapeText, truncate } from "../views/words.ts";
import { wordsIn } from "../words/index.ts";

/** `/case`: one matter with its events, sources and where it stands. */
export const caseCommand: Command = {
  data: slash("case", "cmd.case", [text("case", "opt.case", { required: true, suggests: true })]),
  ephemeral: false,
  configures: false,
  async suggest(_option, typed, { locale }, services) {
    const found = typed.trim() ? await services.search(typed, 0, 25) : await services.latest({}, 0, 25);
    const seen = new Set<string>();
    return found.items
      .filter(({ matter }) => !seen.has(matter.id) && seen.add(matter.id))
      .map(({ matter, event }) => ({
        name: truncate(headline(matter, event, locale), 100),
        value: matter.id,
      }));
  },
  async run({ options, locale, userId, now }, services) {
    const typed = String(options["case"] ?? "").trim();
    const matter =
      (await services.findCase(typed)) ?? (await services.search(typed, 0, 1)).items[0]?.matter ?? null;
    if (!matter) return say(wordsIn(locale)("error.case", { typed: escapeText(truncate(typed, 80)) }));
    return caseReply(matter, { locale, page: 1, owner: userId, today: now.slice(0, 10) });
  },
};
