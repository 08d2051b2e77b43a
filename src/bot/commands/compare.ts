import type { Command } from "../command.ts";
import { say, show } from "../command.ts";
import { slash, text } from "../options.ts";
import { respondentOf, suggestRespondents } from "../respondent.ts";
import { compareChart } from "../views/chart.ts";
import { escapeText, truncate } from "../views/words.ts";
import { wordsIn } from "../words/index.ts";
import { totalWords } from "./fines.ts";

/** `/compare a b`: two companies side by side. */
export const compare: Command = {
  data: slash("compare", "cmd.compare", [
    text("a", "opt.a", { required: true, suggests: true }),
    text("b", "opt.b", { required: true, suggests: true }),
  ]),
  ephemeral: false,
  configures: false,
  suggest: (_option, typed, _invocation, services) => suggestRespondents(typed, services),
  async run({ options, locale }, services) {
    const t = wordsIn(locale);
    const sides = [];
    for (const key of ["a", "b"]) {
      const typed = String(options[key] ?? "");
      const found = await respondentOf(typed, services);
      if (!found) return say(t("error.company", { typed: escapeText(truncate(typed, 80)) }));
      sides.push({ name: found.respondent.name, cases: await services.casesOf(found.respondent.id) });
    }
    const chart = await compareChart(sides, services, locale);
    const embed = {
      title: truncate(sides.map(({ name }) => escapeText(name)).join(" – "), 256),
      color: 0x5865f2,
      fields: sides.map(({ name, cases }) => ({
        name: truncate(name, 256),
        value: truncate(
          `${totalWords(cases, services, locale)}\n${t("fines.cases", { n: cases.length })}`,
          1024,
        ),
        inline: true,
      })),
      ...(chart ? { image: { url: `attachment://${chart.name}` } } : {}),
    };
    return show([embed], [], chart ? [chart] : []);
  },
};
