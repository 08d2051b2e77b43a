import type { CommandBook } from "./commands.ts";
import type { Gateway } from "./gateway.ts";
import { INTERACTION, Interaction } from "./interaction.ts";
import type { Channel, Member, Message } from "./model.ts";
import { channelPayload, memberPayload, messagePayload, rolePayload, userPayload } from "./payloads.ts";
import { allows, type PermissionName, permissionBits } from "./permissions.ts";
import { isObject, type Json, objects } from "./validate.ts";
import type { World } from "./world.ts";

/** Where and as whom something is done. `as` is a member's name or id ("admin" by default). */
export interface Doing {
  readonly in: string;
  readonly as?: string;
  /** The user's language; "en-US" by default. */
  readonly locale?: string;
}

export type OptionValue = string | number | boolean;

const SUBCOMMAND = 1;
const GROUP = 2;
const USER = 6;
const CHANNEL = 7;
const ROLE = 8;

/**
 * A member of a guild with Discord's client before them: it offers only what the bot registered, and sends what
 * Discord would send for it.
 */
export class User {
  private readonly world: World;
  private readonly gateway: Gateway;
  private readonly book: CommandBook;
  private readonly open: Map<string, Interaction>;
  private readonly deadlineMs: number;

  constructor(from: {
    world: World;
    gateway: Gateway;
    book: CommandBook;
    open: Map<string, Interaction>;
    deadlineMs: number;
  }) {
    this.world = from.world;
    this.gateway = from.gateway;
    this.book = from.book;
    this.open = from.open;
    this.deadlineMs = from.deadlineMs;
  }

  /** Types a slash command: `command("watch add", { company: "clearview" }, { in: channelId })`. */
  command(path: string, options: Readonly<Record<string, OptionValue>>, doing: Doing): Interaction {
    const { data, leaf } = this.commandData(path, options, doing);
    for (const option of objects(leaf["options"])) {
      const given = options[String(option["name"])];
      if (option["required"] && given === undefined)
        throw new Error(`/${path} needs the option ${String(option["name"])}`);
      if (given !== undefined) requireFitting(path, option, given);
    }
    return this.act(INTERACTION.command, data, doing, null);
  }

  /** Types part of an option: what the bot suggests is in `choices()`. */
  autocomplete(
    path: string,
    focused: { readonly option: string; readonly text: string },
    doing: Doing,
    others: Readonly<Record<string, OptionValue>> = {},
  ): Interaction {
    const { data, leaf } = this.commandData(
      path,
      { ...others, [focused.option]: focused.text },
      doing,
      focused.option,
    );
    const option = objects(leaf["options"]).find((each) => each["name"] === focused.option);
    if (!option?.["autocomplete"])
      throw new Error(`The option ${focused.option} of /${path} has no autocomplete`);
    return this.act(INTERACTION.autocomplete, data, doing, null);
  }

  /** Chooses a command of a message's context menu. */
  messageCommand(name: string, messageId: string, doing: Doing): Interaction {
    const message = this.messageToUse(messageId);
    const command = this.book.find(name, 3, message.guildId);
    if (!command) throw new Error(`No message command "${name}" is registered`);
    const resolved = { messages: { [message.id]: messagePayload(this.world, message) } };
    const data = { id: command["id"], name, type: 3, target_id: message.id, resolved };
    return this.act(INTERACTION.command, data, doing, null);
  }

  /** Presses the button with this custom_id or label. */
  click(messageId: string, button: string, doing: Omit<Doing, "in">): Interaction {
    const message = this.messageToUse(messageId);
    const found = parts(message.components).find(
      (part) => part["type"] === 2 && (part["custom_id"] === button || part["label"] === button),
    );
    if (!found) throw new Error(`Message ${messageId} has no button "${button}"`);
    if (found["disabled"]) throw new Error(`The button "${button}" is disabled`);
    const data = { component_type: 2, custom_id: found["custom_id"], id: 1 };
    return this.act(INTERACTION.component, data, { ...doing, in: message.channelId }, message);
  }

  /** Chooses values in the select with this custom_id. */
  select(
    messageId: string,
    customId: string,
    values: readonly string[],
    doing: Omit<Doing, "in">,
  ): Interaction {
    const message = this.messageToUse(messageId);
    const found = parts(message.components).find((part) => part["custom_id"] === customId);
    if (!found) throw new Error(`Message ${messageId} has no select "${customId}"`);
    const offered = objects(found["options"]).map((option) => option["value"]);
    const foreign = found["type"] === 3 ? values.find((value) => !offered.includes(value)) : undefined;
    if (foreign !== undefined) throw new Error(`The select "${customId}" does not offer "${foreign}"`);
    const types = found["type"] === 8 ? CHANNEL : found["type"] === 6 ? ROLE : USER;
    const resolved =
      found["type"] === 3
        ? {}
        : this.resolved(
            values.map((value) => [types, value]),
            message.guildId,
          );
    const data = { component_type: found["type"], custom_id: customId, values, id: 1, resolved };
    return this.act(INTERACTION.component, data, { ...doing, in: message.channelId }, message);
  }

  /** Fills in the modal that `interaction` opened and sends it; fields by custom_id. */
  async submit(interaction: Interaction, fields: Readonly<Record<string, string>>): Promise<Interaction> {
    const modal = await interaction.modal();
    const components = objects(modal["components"]).map((row, index) => {
      const fill = (part: Json): object => ({
        type: part["type"],
        id: index + 1,
        custom_id: part["custom_id"],
        value: fields[String(part["custom_id"])] ?? "",
      });
      return isObject(row["component"])
        ? { type: row["type"], id: index + 1, component: fill(row["component"]) }
        : { type: row["type"], id: index + 1, components: objects(row["components"]).map(fill) };
    });
    const data = { custom_id: modal["custom_id"], components, resolved: {} };
    return this.act(
      INTERACTION.modal,
      data,
      { in: interaction.channel.id, as: interaction.userId },
      interaction.source,
    );
  }

  private act(type: number, data: object, doing: Doing, source: Message | null): Interaction {
    const channel = this.world.channel(doing.in);
    const member = this.memberOf(channel, doing.as);
    if (!this.gateway.hasSession) throw new Error("No bot is connected to the gateway");
    const interaction = new Interaction(this.world, {
      type,
      channel,
      userId: member.id,
      source,
      deadlineMs: this.deadlineMs,
    });
    this.open.set(interaction.token, interaction);
    const guild = this.world.guild(channel.guildId);
    const permissions = this.world.permissions(channel, member.id);
    const payload = {
      id: interaction.id,
      token: interaction.token,
      application_id: this.world.applicationId,
      type,
      version: 1,
      data,
      guild_id: guild.id,
      guild: { id: guild.id, locale: guild.locale, features: [] },
      guild_locale: guild.locale,
      channel_id: channel.id,
      channel: { ...channelPayload(channel), permissions: String(permissions) },
      member: memberPayload(member, permissions),
      locale: doing.locale ?? "en-US",
      app_permissions: String(this.world.botPermissions(channel)),
      entitlements: [],
      authorizing_integration_owners: { 0: guild.id },
      context: 0,
      attachment_size_limit: 10 * 1024 * 1024,
      ...(source ? { message: messagePayload(this.world, source) } : {}),
    };
    this.gateway.dispatch("INTERACTION_CREATE", payload, guild.id);
    return interaction;
  }

  private memberOf(channel: Channel, name = "admin"): Member {
    return this.world.member(this.world.guild(channel.guildId), name);
  }

  private messageToUse(id: string): Message {
    const message = this.world.messages.get(id);
    if (!message || message.deleted) throw new Error(`There is no message ${id}`);
    return message;
  }

  /** The `data` of a chat-input command, its options nested as the path says, and the option list that it has. */
  private commandData(
    path: string,
    options: Readonly<Record<string, OptionValue>>,
    doing: Doing,
    focused?: string,
  ): { data: object; leaf: Json } {
    const [name, ...rest] = path.split(" ");
    const channel = this.world.channel(doing.in);
    const command = this.book.find(name!, 1, channel.guildId);
    if (!command) throw new Error(`No command /${name} is registered`);
    this.requireOffered(command, channel, this.memberOf(channel, doing.as));
    let leaf: Json = command;
    const nests: Json[] = [];
    for (const part of rest) {
      const next = objects(leaf["options"]).find((option) => option["name"] === part && isNest(option));
      if (!next) throw new Error(`/${path} is not registered: no subcommand "${part}"`);
      nests.push(next);
      leaf = next;
    }
    const known = objects(leaf["options"]);
    if (known.some(isNest)) throw new Error(`/${path} needs one of its subcommands`);
    let given: object[] = Object.entries(options).map(([key, value]) => {
      const option = known.find((each) => each["name"] === key);
      if (!option) throw new Error(`/${path} has no option "${key}"`);
      return { name: key, type: option["type"], value, ...(key === focused ? { focused: true } : {}) };
    });
    for (const nest of nests.reverse()) given = [{ name: nest["name"], type: nest["type"], options: given }];
    const typed = known.map((option) => [Number(option["type"]), options[String(option["name"])]] as const);
    const resolved = this.resolved(typed, channel.guildId);
    return { data: { id: command["id"], name, type: 1, options: given, resolved }, leaf };
  }

  /** Discord does not show a command to members without its default permissions. */
  private requireOffered(command: Json, channel: Channel, member: Member): void {
    const needed = command["default_member_permissions"];
    if (needed === null || needed === undefined) return;
    const has = this.world.permissions(channel, member.id);
    const admin: PermissionName = "Administrator";
    if (needed === "0" ? allows(has, admin) : (has & BigInt(String(needed))) === BigInt(String(needed)))
      return;
    throw new Error(`Discord does not offer /${String(command["name"])} to ${member.name}`);
  }

  private resolved(values: readonly (readonly [type: number, value: unknown])[], guildId: string): object {
    const guild = this.world.guild(guildId);
    const of = (type: number): string[] =>
      values
        .filter(([each, value]) => each === type && value !== undefined)
        .map(([, value]) => String(value));
    const table = <T>(ids: readonly string[], make: (id: string) => T): Record<string, T> =>
      Object.fromEntries(ids.map((id) => [id, make(id)]));
    const everything = String(permissionBits(["ViewChannel", "SendMessages"]));
    return {
      channels: table(of(CHANNEL), (id) => ({
        ...channelPayload(this.world.channel(id)),
        permissions: everything,
      })),
      roles: table(of(ROLE), (id) => rolePayload(guild.roles.find((role) => role.id === id)!)),
      users: table(of(USER), (id) => userPayload(this.world.member(guild, id))),
      members: table(of(USER), (id) => memberPayload(this.world.member(guild, id))),
    };
  }
}

function isNest(option: Json): boolean {
  return option["type"] === SUBCOMMAND || option["type"] === GROUP;
}

/** What Discord's client lets nobody send: a value outside the option's choices or bounds. */
function requireFitting(path: string, option: Json, value: OptionValue): void {
  const refuse = (why: string): never => {
    throw new Error(`/${path} ${String(option["name"])}: ${JSON.stringify(value)} ${why}`);
  };
  const choices = objects(option["choices"]);
  if (choices.length && !choices.some((choice) => choice["value"] === value))
    refuse("is not one of the choices");
  const [low, high] = typeof value === "string" ? ["min_length", "max_length"] : ["min_value", "max_value"];
  const size = typeof value === "string" ? value.length : Number(value);
  if (size < Number(option[low!] ?? Number.NEGATIVE_INFINITY)) refuse("is below the minimum");
  if (size > Number(option[high!] ?? Number.POSITIVE_INFINITY)) refuse("is above the maximum");
}

function parts(components: readonly unknown[]): readonly Json[] {
  return objects(components).flatMap((component) => [
    component,
    ...parts(objects(component["components"])),
    ...(isObject(component["accessory"]) ? [component["accessory"]] : []),
  ]);
}
