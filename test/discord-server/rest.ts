import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { ApiError, apiError, httpError } from "./errors.ts";
import type { FaultRule, Faults } from "./faults.ts";
import type { Journal } from "./journal.ts";
import type { RateLimits } from "./limits.ts";
import type { StoredFile } from "./model.ts";
import {
  type ApiAnswer,
  type ApiRequest,
  type Handlers,
  isInteractionRoute,
  matchRoute,
  type RouteMatch,
} from "./routes.ts";

const PREFIX = "/api/v10";

export interface RestOptions {
  readonly token: string;
  readonly limits: RateLimits;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly handlers: Handlers;
}

interface Reply extends ApiAnswer {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Discord's REST API v10 over the handlers: faults first, then token, rate limits and the route itself. */
export function createRest(options: RestOptions): Server {
  return createServer((request, response) => {
    serve(options, request, response).catch((error: unknown) => {
      // A mistake of this server must be seen, not taken for one of Discord's failures.
      response.writeHead(500, { "content-type": "text/plain" }).end(`discord-server: ${String(error)}`);
      queueMicrotask(() => {
        throw error;
      });
    });
  });
}

async function serve(
  options: RestOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://loopback");
  const path = url.pathname.startsWith(PREFIX) ? url.pathname.slice(PREFIX.length) : url.pathname;
  const method = request.method ?? "GET";
  const match = matchRoute(method, path);
  const channelId = match.params["channel"] ?? null;
  const bytes = await readBody(request);
  const rule = options.faults.strike(match.name, channelId);
  const body = await parseBody(request.headers["content-type"] ?? "", bytes);
  const record = (status: number): void => {
    const fault = rule ? String(rule.fault) : null;
    const read = "error" in body ? null : body.json;
    options.journal.request({
      at: performance.now(),
      method,
      path,
      route: match.name,
      channelId,
      status,
      fault,
      body: read,
    });
  };
  const before = rule ? await failBefore(rule) : "go on";
  if (before === "reset") {
    record(0);
    request.socket.destroy();
    return;
  }
  if (before === "hang") return record(0);
  const call = (): Reply => {
    if ("error" in body) return failure(body.error);
    return answer(options, request, match, {
      route: match.name,
      params: match.params,
      query: url.searchParams,
      ...body,
    });
  };
  const reply = before === "go on" ? call() : before;
  if (rule?.fault === "lost-hang") return record(0);
  if (rule?.fault === "lost-reset") {
    record(0);
    request.socket.destroy();
    return;
  }
  send(response, rule?.fault === "lost-502" ? failure(httpError(502, "Bad Gateway")) : reply, record);
}

/** What the fault makes of the request before it is carried out; `go on` where it waits until after. */
async function failBefore(rule: FaultRule): Promise<Reply | "go on" | "reset" | "hang"> {
  const { fault } = rule;
  const seconds = rule.seconds ?? 0.2;
  if (typeof fault === "number") return failure(apiError(fault));
  switch (fault) {
    case "500":
    case "502":
    case "503":
      return failure(httpError(Number(fault), "Server Error"));
    case "unauthorised":
      return failure(httpError(401, "Unauthorized"));
    case "rate-limited":
    case "rate-limited-global":
      return limited(
        { retryAfterSeconds: seconds, global: fault === "rate-limited-global" },
        {
          "retry-after": String(seconds),
          ...(fault === "rate-limited-global" ? { "x-ratelimit-global": "true" } : {}),
        },
      );
    case "slow":
      await pause(seconds * 1000);
      return "go on";
    case "reset":
    case "hang":
      return fault;
    default:
      return "go on";
  }
}

function answer(options: RestOptions, request: IncomingMessage, match: RouteMatch, call: ApiRequest): Reply {
  const ofInteraction = isInteractionRoute(match.name);
  if (!ofInteraction && request.headers.authorization !== `Bot ${options.token}`) {
    return failure(httpError(401, "Unauthorized"));
  }
  const major = match.params["channel"] ?? match.params["guild"] ?? match.params["token"] ?? "";
  const bucket =
    match.name.startsWith("message.") ||
    match.name.startsWith("thread.") ||
    match.name.startsWith("followup.");
  const taken = options.limits.take(match.name, major, { global: !ofInteraction, bucket });
  if (taken.refused) return limited(taken.refused, taken.headers);
  if (match.name === "unknown") return failure(httpError(404, "Not Found"));
  try {
    return { ...options.handlers[match.name](call), headers: taken.headers };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { ...failure(error), headers: taken.headers };
  }
}

function limited(
  refused: { retryAfterSeconds: number; global: boolean },
  headers: Readonly<Record<string, string>>,
): Reply {
  const body = {
    message: "You are being rate limited.",
    retry_after: refused.retryAfterSeconds,
    global: refused.global,
  };
  return { status: 429, body, headers };
}

function failure(error: ApiError): Reply {
  return { status: error.status, body: error.body() };
}

function send(response: ServerResponse, reply: Reply, record: (status: number) => void): void {
  record(reply.status);
  if (reply.body === undefined) {
    response.writeHead(reply.status, reply.headers).end();
    return;
  }
  response.writeHead(reply.status, { "content-type": "application/json", ...reply.headers });
  response.end(JSON.stringify(reply.body));
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

type ReadBody =
  | { readonly body: unknown; readonly json: unknown; readonly files: readonly StoredFile[] }
  | { readonly error: ApiError };

async function parseBody(contentType: string, bytes: Buffer): Promise<ReadBody> {
  if (!bytes.length) return { body: undefined, json: undefined, files: [] };
  try {
    if (!contentType.startsWith("multipart/form-data")) {
      const json: unknown = JSON.parse(bytes.toString());
      return { body: json, json, files: [] };
    }
    const form = await new Response(new Uint8Array(bytes), {
      headers: { "content-type": contentType },
    }).formData();
    const files: StoredFile[] = [];
    let json: unknown = {};
    for (const [key, value] of form) {
      if (key === "payload_json") json = JSON.parse(String(value));
      else if (typeof value !== "string") files.push(await storedFile(value));
    }
    return { body: json, json, files };
  } catch {
    return { error: apiError(50109) };
  }
}

async function storedFile(file: File): Promise<StoredFile> {
  return { name: file.name, contentType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}
