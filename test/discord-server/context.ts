import { apiError } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import type { Journal } from "./journal.ts";
import type { Channel } from "./model.ts";
import { allows } from "./permissions.ts";
import type { ApiRequest, RouteName } from "./routes.ts";
import { type Fault, type InvalidBody, invalidForm, isObject, type Json } from "./validate.ts";
import { isEmptyMessage } from "./validate-message.ts";
import type { World } from "./world.ts";

/** What the handlers share. */
export interface Context {
  readonly world: World;
  readonly gateway: Gateway;
  readonly journal: Journal;
  readonly invalid: InvalidBody[];
  readonly nonceWindowMs: number;
}

/** Refuses a body with faults: remembers it for the test and throws Discord's 50035. */
export function refuseInvalid(
  context: Context,
  route: RouteName,
  faults: readonly Fault[],
  body: unknown,
): void {
  if (!faults.length) return;
  context.invalid.push({ route, faults, body });
  throw invalidForm(faults);
}

/** The body as an object; anything else is refused. */
export function objectBody(request: ApiRequest): Json {
  if (!isObject(request.body)) throw apiError(50109);
  return request.body;
}

/** Refuses a message without anything in it: 50006. */
export function refuseEmpty(context: Context, request: ApiRequest, body: Json): void {
  if (!isEmptyMessage(body, request.files)) return;
  const fault = { path: [], code: "EMPTY_MESSAGE", message: "Cannot send an empty message" };
  context.invalid.push({ route: request.route, faults: [fault], body });
  throw apiError(50006);
}

/** The channel, if the bot may see it. */
export function visibleChannel(world: World, id: string): Channel {
  const channel = world.channel(id);
  if (!allows(world.botPermissions(channel), "ViewChannel")) throw apiError(50001);
  return channel;
}
