import type { Command, Invocation, Reply } from "../command.ts";
import { show } from "../command.ts";
import { customId, fitsCustomId } from "../custom-id.ts";
import { slash, text } from "../options.ts";
import type { Services } from "../services.ts";
import { listEmbed } from "../views/event-list.ts";
import { escapeText, truncate } from "../views/words.ts";
import { wordsIn } from "../words/index.ts";
import { openPager, pagesOf } from "./latest.ts";

const A_PAGE = 8;

/** `/search`: cases whose company, authority or reports have these words. */
export const search: Command = {
  data: slash("search", "cmd.search", [text("text", "opt.text", { required: true, longest: 50 })]),
  ephemeral: false,
  configures: false,
  run: (invocation, services) => page(String(invocation.options["text"] ?? ""), 1, invocation, services),
  actions: [
    {
      name: "search",
      needs: "nothing",
      answers: "update",
      run: ({ args }, invocation, services) =>
        page(args["q"] ?? "", Number(args["p"] ?? 1), invocation, services),
    },
  ],
};

async function page(
  typed: string,
  wanted: number,
  { locale, userId }: Invocation,
  services: Services,
): Promise<Reply> {
  const t = wordsIn(locale);
  const at = Math.max(1, Math.trunc(wanted) || 1);
  const [found, count] = await Promise.all([
    services.search(typed, (at - 1) * A_PAGE, A_PAGE),
    services.countSearch(typed),
  ]);
  const id = (to: number) => customId("search", { q: typed, p: to }, userId);
  const title = t("search.title", { text: escapeText(truncate(typed, 100)) });
  return show(
    [listEmbed({ title, events: found.items, locale, first: null, empty: t("search.empty") })],
    fitsCustomId("search", { q: typed, p: 999 }, userId)
      ? [openPager(t, at, pagesOf(count, A_PAGE, at), found.more, id)]
      : [],
  );
}
