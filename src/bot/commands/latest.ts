import { EVENT_KINDS } from "../../domain/enforcement.ts";
import type { Command, Invocation, Reply } from "../command.ts";
import { show } from "../command.ts";
import { customId } from "../custom-id.ts";
import { KIND_CHOICES, slash, text } from "../options.ts";
import type { Count, Services } from "../services.ts";
import { buttons } from "../views/components.ts";
import { listEmbed } from "../views/event-list.ts";
import { wordsIn } from "../words/index.ts";

const A_PAGE = 8;

/** `/latest`: what was reported last. */
export const latest: Command = {
  data: slash("latest", "cmd.latest", [text("kind", "opt.kind", { choices: KIND_CHOICES() })]),
  ephemeral: false,
  configures: false,
  run: (invocation, services) => page(String(invocation.options["kind"] ?? ""), 1, invocation, services),
  actions: [
    {
      name: "latest",
      needs: "nothing",
      answers: "update",
      run: ({ args }, invocation, services) =>
        page(args["k"] ?? "", Number(args["p"] ?? 1), invocation, services),
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
  const kind = EVENT_KINDS.find((known) => known === typed) ?? null;
  const at = Math.max(1, Math.trunc(wanted) || 1);
  const [found, count] = await Promise.all([
    services.latest({ kind }, (at - 1) * A_PAGE, A_PAGE),
    services.countLatest({ kind }),
  ]);
  const id = (to: number) => customId("latest", { k: kind, p: to }, userId);
  const title = kind ? `${t("latest.title")} · ${t(`kind.${kind}`)}` : t("latest.title");
  return show(
    [listEmbed({ title, events: found.items, locale, first: null, empty: t("latest.empty") })],
    [openPager(t, at, pagesOf(count, A_PAGE, at), found.more, id)],
  );
}

/** "12" pages, or "250+" where the list goes on beyond what was counted; at least the page `at` that is shown. */
export function pagesOf({ n, more }: Count, size: number, at: number): string {
  return `${Math.max(at, Math.ceil(n / size))}${more ? "+" : ""}`;
}

/** Previous, page of pages, next for a list that is not read whole; null where there is one page only. */
export function openPager(
  t: ReturnType<typeof wordsIn>,
  at: number,
  pages: string,
  more: boolean,
  id: (page: number) => string,
): object | null {
  if (at === 1 && !more) return null;
  return buttons(
    { label: t("page.previous"), id: id(at - 1), disabled: at <= 1 },
    { label: t("page.of", { page: at, pages }), id: `v1|page|${at}`, disabled: true },
    { label: t("page.next"), id: id(at + 1), disabled: !more },
  );
}
