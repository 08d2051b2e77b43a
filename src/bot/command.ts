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

/** Who typed a command or pressed a button, where and with what; the local page types commands too. */
export interface Invocation {
  readonly guildId: string;
  readonly channelId: string;
  readonly userId: string;
  /** BCP 47 of the reader, as Discord reports it. */
  readonly locale: string;
  /** Whether the user may configure: Manage Server. */
  readonly mayConfigure: boolean;
  /** Whether the user may correct: Manage Server or Manage Messages. */
  readonly mayModerate: boolean;
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

/** One slash command or message command: its description for Discord, and what it does. */
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
  /** Answers to the buttons, selects and modals that its replies carry. */
  readonly actions?: readonly Action[];
}

/** What was pressed, chosen or filled in. */
export interface Press {
  readonly args: Readonly<Record<string, string>>;
  /** What was chosen in a select. */
  readonly values: readonly string[];
  /** What was filled into a modal, by the ids of its fields. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The answer to a button, select or modal. */
export interface Action {
  /** The first part of the ids that it answers. */
  readonly name: string;
  readonly needs: "nothing" | "moderator" | "manager";
  /**
   * `update` replaces the message (for whoever it does not belong to: a copy that they alone see), `reply` answers
   * with a message that the user alone sees, `modal` opens a form whose submission is what `run` gets.
   */
  readonly answers: "update" | "reply" | "modal";
  /** The form; made without looking anything up, because Discord wants it within three seconds. */
  readonly modal?: (press: Press, invocation: Invocation) => Readonly<Record<string, unknown>>;
  readonly run: (press: Press, invocation: Invocation, services: Services) => Promise<Reply>;
}

/** A short answer in plain words. */
export function say(text: string): Reply {
  return { body: { content: text.slice(0, 2000), allowed_mentions: { parse: [] } } };
}

/** An answer of embeds, with rows of components where it has any. */
export function show(
  embeds: readonly object[],
  rows: readonly (object | null)[] = [],
  files: NonNullable<Reply["files"]> = [],
): Reply {
  const components = rows.filter((each) => each !== null);
  return {
    body: { embeds, ...(components.length > 0 ? { components } : {}), allowed_mentions: { parse: [] } },
    ...(files.length > 0 ? { files } : {}),
  };
}
