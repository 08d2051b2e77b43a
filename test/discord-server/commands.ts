import { type Context, refuseInvalid } from "./context.ts";
import { apiError } from "./errors.ts";
import { channelPayload, guildPayload, memberPayload, rolePayload, userPayload } from "./payloads.ts";
import type { ApiRequest, Handlers, RouteName } from "./routes.ts";
import { type Json, objects } from "./validate.ts";
import { commandListFaults } from "./validate-command.ts";

/** The commands that the bot registered: "" holds the global ones, a guild's id its own. */
export class CommandBook {
  private readonly scopes = new Map<string, readonly Json[]>();
  /** How often a list of commands was put. */
  puts = 0;

  list(scope: string): readonly Json[] {
    return this.scopes.get(scope) ?? [];
  }

  put(scope: string, commands: readonly Json[]): void {
    this.puts += 1;
    this.scopes.set(scope, commands);
  }

  /** The command that a user of the guild would get: the guild's own before a global one. Null: there is none. */
  find(name: string, type: number, guildId: string): Json | null {
    const all = [...this.list(guildId), ...this.list("")];
    return all.find((command) => command["name"] === name && command["type"] === type) ?? null;
  }
}

type CommandRoute = Extract<
  RouteName,
  `commands.${string}` | `guild.${string}` | `user.${string}` | `application.${string}`
>;

export function commandHandlers(context: Context, book: CommandBook): Handlers<CommandRoute> {
  const { world } = context;
  const put = (request: ApiRequest, scope: string) => {
    if (request.params["application"] !== world.applicationId) throw apiError(50001);
    refuseInvalid(context, request.route, commandListFaults(request.body), request.body);
    const old = book.list(scope);
    const commands = objects(request.body).map((command) => {
      const type = command["type"] ?? 1;
      const known = old.find((each) => each["name"] === command["name"] && each["type"] === type);
      return {
        default_member_permissions: null,
        ...command,
        type,
        id: known?.["id"] ?? world.nextId(),
        application_id: world.applicationId,
        version: world.nextId(),
        ...(scope ? { guild_id: scope } : {}),
      };
    });
    book.put(scope, commands);
    world.changed();
    return { status: 200, body: commands };
  };
  const guildOf = (request: ApiRequest) => world.guild(request.params["guild"]!);
  return {
    "commands.list": () => ({ status: 200, body: book.list("") }),
    "commands.put": (request) => put(request, ""),
    "commands.list-guild": (request) => ({ status: 200, body: book.list(guildOf(request).id) }),
    "commands.put-guild": (request) => put(request, guildOf(request).id),
    "guild.get": (request) => ({ status: 200, body: guildPayload(world, guildOf(request)) }),
    "guild.channels": (request) => ({
      status: 200,
      body: [...world.channels.values()]
        .filter((channel) => channel.guildId === guildOf(request).id && !channel.parentId)
        .map(channelPayload),
    }),
    "guild.roles": (request) => ({ status: 200, body: guildOf(request).roles.map(rolePayload) }),
    "guild.member": (request) => ({
      status: 200,
      body: memberPayload(world.member(guildOf(request), request.params["user"]!)),
    }),
    "guild.threads": (request) => ({
      status: 200,
      body: {
        threads: [...world.channels.values()]
          .filter(
            (channel) => channel.guildId === guildOf(request).id && channel.parentId && !channel.archived,
          )
          .map(channelPayload),
        members: [],
      },
    }),
    "user.me": () => ({
      status: 200,
      body: userPayload({ id: world.applicationId, name: world.botName, bot: true }),
    }),
    "application.me": () => ({
      status: 200,
      body: { id: world.applicationId, name: world.botName, description: "", flags: 0, bot_public: true },
    }),
  };
}
