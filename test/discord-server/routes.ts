import type { StoredFile } from "./model.ts";

/** Name, method and path of everything that the server answers, below `/api/v10`. */
const ROUTES = [
  ["gateway.get", "GET", "/gateway/bot"],
  ["user.me", "GET", "/users/@me"],
  ["application.me", "GET", "/applications/@me"],
  ["commands.list", "GET", "/applications/:application/commands"],
  ["commands.put", "PUT", "/applications/:application/commands"],
  ["commands.list-guild", "GET", "/applications/:application/guilds/:guild/commands"],
  ["commands.put-guild", "PUT", "/applications/:application/guilds/:guild/commands"],
  ["guild.get", "GET", "/guilds/:guild"],
  ["guild.channels", "GET", "/guilds/:guild/channels"],
  ["guild.roles", "GET", "/guilds/:guild/roles"],
  ["guild.member", "GET", "/guilds/:guild/members/:user"],
  ["guild.threads", "GET", "/guilds/:guild/threads/active"],
  ["channel.get", "GET", "/channels/:channel"],
  ["channel.edit", "PATCH", "/channels/:channel"],
  ["channel.delete", "DELETE", "/channels/:channel"],
  ["message.list", "GET", "/channels/:channel/messages"],
  ["message.create", "POST", "/channels/:channel/messages"],
  ["message.get", "GET", "/channels/:channel/messages/:message"],
  ["message.edit", "PATCH", "/channels/:channel/messages/:message"],
  ["message.delete", "DELETE", "/channels/:channel/messages/:message"],
  ["message.crosspost", "POST", "/channels/:channel/messages/:message/crosspost"],
  ["thread.from-message", "POST", "/channels/:channel/messages/:message/threads"],
  ["thread.create", "POST", "/channels/:channel/threads"],
  ["interaction.callback", "POST", "/interactions/:interaction/:token/callback"],
  ["followup.create", "POST", "/webhooks/:application/:token"],
  ["followup.get", "GET", "/webhooks/:application/:token/messages/:message"],
  ["followup.edit", "PATCH", "/webhooks/:application/:token/messages/:message"],
  ["followup.delete", "DELETE", "/webhooks/:application/:token/messages/:message"],
] as const;

export type RouteName = (typeof ROUTES)[number][0] | "unknown";

export interface RouteMatch {
  readonly name: RouteName;
  readonly params: Readonly<Record<string, string>>;
}

const COMPILED = ROUTES.map(([name, method, path]) => ({ name, method, parts: path.split("/") }));

/** Which route a request takes; `unknown` where there is none. The path stands below `/api/v10`, still encoded. */
export function matchRoute(method: string, path: string): RouteMatch {
  const given = path.split("/").map(decodeURIComponent);
  for (const route of COMPILED) {
    if (route.method !== method || route.parts.length !== given.length) continue;
    const params: Record<string, string> = {};
    const fits = route.parts.every((part, index) => {
      if (!part.startsWith(":")) return part === given[index];
      params[part.slice(1)] = given[index]!;
      return true;
    });
    if (fits) return { name: route.name, params };
  }
  return { name: "unknown", params: {} };
}

/** Whether the route belongs to an interaction: no bot token, no global limit. */
export function isInteractionRoute(name: RouteName): boolean {
  return name.startsWith("interaction.") || name.startsWith("followup.");
}

/** A request as its handler gets it: body read, files taken out. */
export interface ApiRequest {
  readonly route: RouteName;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly StoredFile[];
}

export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
}

type Handler = (request: ApiRequest) => ApiAnswer;
export type Handlers<Name extends RouteName = RouteName> = Readonly<Record<Name, Handler>>;
