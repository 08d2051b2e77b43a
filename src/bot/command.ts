import type { Services } from "./services.ts";

/** A message body as Discord takes it, with files. */
export interface Reply {
  readonly body: Readonly<Record<string, unknown>>;
  readonly files?: readonly {
    readonly name: string;
    readonly data: Uint8Array;
    readonly description?: string;
  }[];
}

/** Who typed a command, where and with what; the local page types commands too. */
export interface Invocation {
  readonly guildId: string;
  readonly channelId: string;
  readonly userId: string;
  /** BCP 47 of the reader, as Discord reports it. */
  readonly locale: string;
  /** Whether the user may configure: Manage Server. */
  readonly mayConfigure: boolean;
  /** Names of the subcommand group and subcommand, or null. */
  readonly group: string | null;
  readonly subcommand: string | null;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** ISO time. */
  readonly now: string;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** One slash command: its description for Discord, and what it does. */
export interface Command {
  /** As `PUT /applications/{id}/commands` takes it. */
  readonly data: Readonly<Record<string, unknown>> & { readonly name: string };
  /** Replies are seen by whoever typed it alone: for everything that configures. */
  readonly ephemeral: boolean;
  /** Needs Manage Server; checked at each interaction, whatever Discord's own settings say. */
  readonly configures: boolean;
  /** Suggestions for the option that is being typed; at most 25. An error counts as none. */
  readonly suggest?: (
    option: string,
    typed: string,
    invocation: Invocation,
    services: Services,
  ) => Promise<readonly Choice[]>;
  readonly run: (invocation: Invocation, services: Services) => Promise<Reply>;
}

/** A short answer in plain words. */
export function say(text: string): Reply {
  return { body: { content: text.slice(0, 2000), allowed_mentions: { parse: [] } } };
}
