// Types alone: a run without Discord does without the memory of its library.
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from "discord.js";
import type { Action, Command, Invocation, Press, Reply } from "./command.ts";
import { type CustomId, readCustomId } from "./custom-id.ts";
import { plainReply } from "./plain.ts";
import type { Services } from "./services.ts";
import { wordsIn } from "./words/index.ts";

/** https://discord.com/developers/docs/topics/permissions */
const ADMINISTRATOR = 1n << 3n;
const MANAGE_GUILD = 1n << 5n;
const MANAGE_MESSAGES = 1n << 13n;
const EMBED_LINKS = 1n << 14n;
const ATTACH_FILES = 1n << 15n;
/** Only the one who typed it sees the reply. */
const EPHEMERAL = 64;

export interface DispatchDeps {
  readonly commands: readonly Command[];
  /** Answers to components that belong to no command: those of alerts. */
  readonly actions: readonly Action[];
  readonly services: Services;
  readonly now: () => string;
  /** An error that a user met: logged under the reference that the user was shown. */
  readonly onError: (reference: string, error: unknown) => void;
}

type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** Answers one interaction. Never throws: what fails is told to the user with a reference, and to `onError`. */
export async function dispatch(interaction: Interaction, deps: DispatchDeps): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(interaction, deps);
  const answered = interaction as Answerable;
  try {
    if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
      await answer(interaction, deps);
    else if (interaction.isMessageComponent() || interaction.isModalSubmit()) await react(interaction, deps);
  } catch (error) {
    deps.onError(interaction.id, error);
    const content = wordsIn(interaction.locale)("error.ours", { reference: interaction.id });
    const told =
      answered.deferred || answered.replied
        ? answered.followUp({ content, flags: EPHEMERAL })
        : answered.reply({ content, flags: EPHEMERAL });
    await told.catch((second: unknown) => deps.onError(interaction.id, second));
  }
}

async function suggest(interaction: AutocompleteInteraction, deps: DispatchDeps): Promise<void> {
  const command = deps.commands.find(({ data }) => data.name === interaction.commandName);
  try {
    const focused = interaction.options.getFocused(true);
    const found =
      (await command?.suggest?.(
        focused.name,
        String(focused.value),
        invocationOf(interaction, deps),
        deps.services,
      )) ?? [];
    await interaction.respond(found.slice(0, 25).map(({ name, value }) => ({ name, value })));
  } catch (error) {
    deps.onError(interaction.id, error);
    await interaction.respond([]).catch(() => undefined);
  }
}

async function answer(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  deps: DispatchDeps,
): Promise<void> {
  const command = deps.commands.find(({ data }) => data.name === interaction.commandName);
  if (!command) {
    await interaction.reply({ content: wordsIn(interaction.locale)("error.gone"), flags: EPHEMERAL });
    return;
  }
  // Within Discord's three seconds, before anything is looked up.
  await interaction.deferReply(command.ephemeral ? { flags: EPHEMERAL } : {});
  await finish(interaction, await runCommand(command, invocationOf(interaction, deps), deps.services));
}

async function react(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  deps: DispatchDeps,
): Promise<void> {
  const t = wordsIn(interaction.locale);
  const id = readCustomId(interaction.customId);
  const known = [...deps.actions, ...deps.commands.flatMap(({ actions }) => actions ?? [])];
  const action = id ? known.find(({ name }) => name === id.name) : undefined;
  const invocation = invocationOf(interaction, deps);
  const refusal = action && id ? refused(action, invocation) : t("error.expired");
  if (!action || !id || refusal !== null) {
    await interaction.reply({ content: refusal ?? t("error.expired"), flags: EPHEMERAL });
    return;
  }
  const press = pressOf(interaction, id);
  if (action.answers === "modal" && interaction.isMessageComponent()) {
    await interaction.showModal((action.modal?.(press, invocation) ?? {}) as never);
    return;
  }
  const own = id.owner === null || id.owner === interaction.user.id;
  if (action.answers === "update" && own && interaction.isMessageComponent()) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: EPHEMERAL });
  await finish(interaction, await action.run(press, invocation, deps.services));
}

/** Why this user may not, or null. */
function refused(action: Action, invocation: Invocation): string | null {
  const t = wordsIn(invocation.locale);
  if (action.needs === "manager" && !invocation.mayConfigure) return t("error.manager");
  if (action.needs === "moderator" && !invocation.mayModerate) return t("error.moderator");
  return null;
}

function pressOf(interaction: MessageComponentInteraction | ModalSubmitInteraction, id: CustomId): Press {
  return {
    args: id.args,
    values: interaction.isAnySelectMenu() ? interaction.values : [],
    fields: interaction.isModalSubmit()
      ? Object.fromEntries(
          interaction.fields.fields.map((field) => [
            field.customId,
            "value" in field ? String(field.value) : "",
          ]),
        )
      : {},
  };
}

/** Writes the reply over whatever stands there: parts that it does not have are taken away. */
async function finish(interaction: Answerable, whole: Reply): Promise<void> {
  const reply = seenByAll(interaction)
    ? plainReply(
        whole,
        {
          embedLinks: interaction.appPermissions.has(EMBED_LINKS),
          attachFiles: interaction.appPermissions.has(ATTACH_FILES),
        },
        interaction.locale,
      )
    : whole;
  await interaction.editReply({
    content: null,
    embeds: [],
    components: [],
    ...reply.body,
    attachments: [],
    files: (reply.files ?? []).map(({ name, data, description }) => ({
      name,
      attachment: Buffer.from(data),
      ...(description ? { description } : {}),
    })),
  });
}

/** Whether the answer stands in the channel: what one user alone sees needs none of the channel's permissions. */
function seenByAll(interaction: Answerable): boolean {
  if (interaction.ephemeral !== null) return !interaction.ephemeral;
  return "message" in interaction && interaction.message !== null
    ? (interaction.message.flags.bitfield & EPHEMERAL) === 0
    : true;
}

/** Runs a command after checking that its user may: the same for Discord and for the local page. */
export async function runCommand(
  command: Command,
  invocation: Invocation,
  services: Services,
): Promise<Reply> {
  if (command.configures && !invocation.mayConfigure)
    return {
      body: { content: wordsIn(invocation.locale)("error.manager"), allowed_mentions: { parse: [] } },
    };
  return command.run(invocation, services);
}

function invocationOf(
  interaction: Answerable | AutocompleteInteraction,
  deps: Pick<DispatchDeps, "now">,
): Invocation {
  const has = interaction.memberPermissions?.bitfield ?? 0n;
  return {
    guildId: interaction.guildId ?? "",
    channelId: interaction.channelId ?? "",
    userId: interaction.user.id,
    locale: interaction.locale,
    mayConfigure: (has & (MANAGE_GUILD | ADMINISTRATOR)) !== 0n,
    mayModerate: (has & (MANAGE_GUILD | MANAGE_MESSAGES | ADMINISTRATOR)) !== 0n,
    ...typed(interaction),
    now: deps.now(),
  };
}

function typed(
  interaction: Answerable | AutocompleteInteraction,
): Pick<Invocation, "group" | "subcommand" | "options"> {
  if (interaction.isMessageContextMenuCommand()) {
    const { content, embeds } = interaction.targetMessage;
    const words = embeds.flatMap(({ title, description, url }) => [title, description, url]);
    const text = [content, ...words].filter(Boolean).join("\n");
    return { group: null, subcommand: null, options: { text: text.slice(0, 20_000) } };
  }
  if (!interaction.isCommand() && !interaction.isAutocomplete())
    return { group: null, subcommand: null, options: {} };
  const { options } = interaction as ChatInputCommandInteraction | AutocompleteInteraction;
  const data = options.data
    .flatMap((option) => option.options ?? [option])
    .flatMap((option) => option.options ?? [option]);
  return {
    group: options.getSubcommandGroup(false),
    subcommand: options.getSubcommand(false),
    options: Object.fromEntries(
      data.flatMap((option) => (option.value === undefined ? [] : [[option.name, option.value]])),
    ),
  };
}
