import type { AutocompleteInteraction, ChatInputCommandInteraction, Interaction } from "discord.js";
import type { Command, Invocation, Reply } from "./command.ts";
import type { Services } from "./services.ts";

/** Manage Server (https://discord.com/developers/docs/topics/permissions). */
const MANAGE_GUILD = 1n << 5n;
/** Only the one who typed it sees the reply. */
const EPHEMERAL = 64;

export interface DispatchDeps {
  readonly commands: readonly Command[];
  readonly services: Services;
  readonly now: () => string;
  /** An error that a user met: logged under the reference that the user was shown. */
  readonly onError: (reference: string, error: unknown) => void;
}

/** Answers one interaction. Never throws: what fails is told to the user with a reference, and to `onError`. */
export async function dispatch(interaction: Interaction, deps: DispatchDeps): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(interaction, deps);
  if (interaction.isChatInputCommand()) return answer(interaction, deps);
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

async function answer(interaction: ChatInputCommandInteraction, deps: DispatchDeps): Promise<void> {
  const command = deps.commands.find(({ data }) => data.name === interaction.commandName);
  try {
    if (!command) return;
    // Within Discord's three seconds, before anything is looked up.
    await interaction.deferReply(command.ephemeral ? { flags: EPHEMERAL } : {});
    const reply = await runCommand(command, invocationOf(interaction, deps), deps.services);
    await interaction.editReply({
      ...reply.body,
      ...(reply.files
        ? {
            files: reply.files.map(({ name, data, description }) => ({
              name,
              attachment: Buffer.from(data),
              ...(description ? { description } : {}),
            })),
          }
        : {}),
    });
  } catch (error) {
    deps.onError(interaction.id, error);
    const content = `That did not work, and it is our fault. If it happens again, give the operator this reference: \`${interaction.id}\``;
    await (interaction.deferred
      ? interaction.editReply({ content })
      : interaction.reply({ content, flags: EPHEMERAL })
    ).catch((second: unknown) => deps.onError(interaction.id, second));
  }
}

/** Runs a command after checking that its user may: the same for Discord and for the local page. */
export async function runCommand(
  command: Command,
  invocation: Invocation,
  services: Services,
): Promise<Reply> {
  if (command.configures && !invocation.mayConfigure)
    return {
      body: {
        content: `\`/${command.data.name}\` changes this server's alerts: it needs the **Manage Server** permission. Ask someone who has it.`,
        allowed_mentions: { parse: [] },
      },
    };
  return command.run(invocation, services);
}

function invocationOf(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  deps: DispatchDeps,
): Invocation {
  const { options } = interaction;
  const data = options.data
    .flatMap((option) => option.options ?? [option])
    .flatMap((option) => option.options ?? [option]);
  return {
    guildId: interaction.guildId ?? "",
    channelId: interaction.channelId ?? "",
    userId: interaction.user.id,
    locale: interaction.locale,
    mayConfigure: ((interaction.memberPermissions?.bitfield ?? 0n) & (MANAGE_GUILD | 8n)) !== 0n,
    group: options.getSubcommandGroup(false),
    subcommand: options.getSubcommand(false),
    options: Object.fromEntries(
      data.flatMap((option) => (option.value === undefined ? [] : [[option.name, option.value]])),
    ),
    now: deps.now(),
  };
}
