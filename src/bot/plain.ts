import type { Reply } from "./command.ts";
import { LIMITS, truncate } from "./views/words.ts";
import { wordsIn } from "./words/index.ts";

interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text: string };
  readonly image?: { readonly url: string };
}

/** What the bot may do in the channel that it answers in, as the interaction says. */
interface Allowed {
  readonly embedLinks: boolean;
  readonly attachFiles: boolean;
}

/**
 * A reply as the channel takes it: without Attach Files its files and pictures are left out, without Embed Links its
 * embeds are said as text, at most 2,000 characters; either way it says which permission is missing.
 */
export function plainReply(reply: Reply, allowed: Allowed, locale: string): Reply {
  const embeds = (reply.body["embeds"] ?? []) as readonly Embed[];
  const files = reply.files ?? [];
  const missing = [
    ...(embeds.length > 0 && !allowed.embedLinks ? ["**Embed Links**"] : []),
    ...(files.length > 0 && !allowed.attachFiles ? ["**Attach Files**"] : []),
  ];
  if (missing.length === 0) return reply;
  const note = `⚠️ ${wordsIn(locale)("reply.textOnly", { names: missing.join(", ") })}`;
  const said = [reply.body["content"], ...(allowed.embedLinks ? [] : embeds.map(embedText))].filter(Boolean);
  const room = LIMITS.content - note.length - 2;
  return {
    body: {
      ...reply.body,
      content: said.length > 0 ? `${truncate(said.join("\n\n"), room)}\n\n${note}` : note,
      embeds: allowed.embedLinks ? embeds.map((embed) => withoutFiles(embed, allowed)) : [],
    },
    ...(allowed.attachFiles && files.length > 0 ? { files } : {}),
  };
}

function embedText({ title, description, fields = [], footer }: Embed): string {
  return [
    title ? `**${title}**` : "",
    description,
    ...fields.map(({ name, value }) => `**${name}**\n${value}`),
    footer?.text,
  ]
    .filter(Boolean)
    .join("\n");
}

function withoutFiles(embed: Embed, { attachFiles }: Allowed): Embed {
  const { image, ...rest } = embed;
  return image?.url.startsWith("attachment:") && !attachFiles ? rest : embed;
}
