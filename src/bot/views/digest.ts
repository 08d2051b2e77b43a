import type { FoundEvent } from "../services.ts";
import { wordsIn } from "../words/index.ts";
import { listEmbed } from "./event-list.ts";

/** Events that one digest names; the rest is counted. */
const SHOWN = 12;

/** Several alerts that were held, as one message. `key` is how it is found again in a channel's history. */
export function digestMessage(
  events: readonly FoundEvent[],
  how: {
    readonly locale: string;
    readonly key: string;
    readonly labelled: boolean;
    readonly mentionRole: string | null;
  },
): Readonly<Record<string, unknown>> {
  const t = wordsIn(how.locale);
  const told = events.filter(({ event }) => !event.corrected.includes("rejected"));
  const left = told.length - SHOWN;
  const embed = listEmbed({
    title: t("digest.title", { n: told.length }),
    events: told.slice(0, SHOWN),
    locale: how.locale,
    first: null,
    empty: t("alert.rejected"),
    colour: 0xe5484d,
  });
  const role = how.mentionRole;
  return {
    ...(role ? { content: `<@&${role}>` } : {}),
    embeds: [
      {
        ...embed,
        footer: {
          text: [
            left > 0 ? t("digest.more", { n: left }) : null,
            how.labelled ? t("alert.twice") : null,
            how.key,
          ]
            .filter((part) => part !== null)
            .join(" · "),
        },
      },
    ],
    allowed_mentions: { parse: [], ...(role ? { roles: [role] } : {}) },
  };
}
