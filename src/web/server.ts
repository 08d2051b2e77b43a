import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { FinewatchError } from "../domain/errors.ts";
import { bodyHtml, numbersHtml, type PageState, pageHtml, stateHtml } from "./page.ts";

/** What the page asks of the rest of the house. */
export interface WebData {
  readonly state: () => Promise<PageState>;
  /** Runs a typed command for the demo guild. */
  readonly command: (line: string) => Promise<{
    readonly body: Readonly<Record<string, unknown>>;
    readonly files?: readonly {
      readonly name: string;
      readonly data: Uint8Array;
      readonly description?: string;
    }[];
  }>;
  /** Null where all is well, else why the process is not ready. */
  readonly ready: () => Promise<string | null>;
  /** Metrics in Prometheus' text format. */
  readonly metrics: () => Promise<string>;
  readonly onError: (error: unknown) => void;
}

export interface Web extends AsyncDisposable {
  readonly url: string;
  close(): Promise<void>;
}

const MAX_BODY = 4096;

/**
 * Serves the local page, `/healthz`, `/readyz` and `/metrics`.
 * Throws FinewatchError `web.port` where the address is taken or not allowed.
 */
export async function serveWeb(
  options: { readonly host: string; readonly port: number },
  data: WebData,
): Promise<Web> {
  const server = createServer((request, response) => {
    answer(request, response, options.host, data).catch((error: unknown) => {
      data.onError(error);
      if (!response.headersSent) send(response, 500, "text/plain", "That did not work; the log says why.");
      else response.destroy();
    });
  });
  server.requestTimeout = 10_000;
  server.headersTimeout = 5000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === "EADDRINUSE" ? "is in use" : `cannot be opened (${cause.code ?? cause.message})`;
      reject(
        new FinewatchError(
          "web.port",
          `Port ${options.port} on ${options.host} ${why}: set PORT to a free one`,
          {
            fate: "permanent",
            cause,
          },
        ),
      );
    });
    server.listen(options.port, options.host, resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : options.port;
  const shown = options.host.includes(":") ? `[${options.host}]` : options.host;
  async function close(): Promise<void> {
    const ended = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await ended;
  }
  return { url: `http://${shown}:${port}`, close, [Symbol.asyncDispose]: close };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  host: string,
  data: WebData,
): Promise<void> {
  const path = (request.url ?? "/").split("?")[0];
  if (!namedHere(request.headers.host, host))
    return send(response, 421, "text/plain", "This server has another name.");
  if (request.method === "POST" && path === "/command") return command(request, response, data);
  if (request.method !== "GET" && request.method !== "HEAD")
    return send(response, 405, "text/plain", "Only GET.");
  switch (path) {
    case "/": {
      const nonce = randomBytes(12).toString("base64");
      response.setHeader(
        "content-security-policy",
        `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; img-src data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
      );
      return send(response, 200, "text/html; charset=utf-8", pageHtml(await data.state(), nonce));
    }
    case "/state": {
      const state = await data.state();
      return json(response, { html: stateHtml(state), numbers: numbersHtml(state) });
    }
    case "/healthz":
      return send(response, 200, "text/plain", "ok\n");
    case "/readyz": {
      const trouble = await data.ready();
      return send(response, trouble ? 503 : 200, "text/plain", `${trouble ?? "ready"}\n`);
    }
    case "/metrics":
      return send(response, 200, "text/plain; version=0.0.4", await data.metrics());
    default:
      return send(response, 404, "text/plain", "There is no such page.");
  }
}

/** A page elsewhere must not reach this server through a name that it points at it. */
function namedHere(header: string | undefined, host: string): boolean {
  if (host !== "127.0.0.1" && host !== "::1" && host !== "localhost") return true;
  const name = (header ?? "").replace(/:\d+$/, "");
  return ["127.0.0.1", "localhost", "[::1]"].includes(name);
}

async function command(request: IncomingMessage, response: ServerResponse, data: WebData): Promise<void> {
  const origin = request.headers.origin;
  if (origin && URL.canParse(origin) && new URL(origin).host !== request.headers.host)
    return send(response, 403, "text/plain", "Commands are typed on the page itself.");
  if (!request.headers["content-type"]?.startsWith("application/json"))
    return send(response, 415, "text/plain", "Send JSON.");
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_BODY) return send(response, 413, "text/plain", "That is too long.");
    chunks.push(chunk as Buffer);
  }
  const line = lineOf(Buffer.concat(chunks).toString("utf8"));
  if (line === null) return send(response, 400, "text/plain", 'Send {"line": "/fines clearview"}.');
  const { body, files = [] } = await data.command(line);
  const images = new Map(
    files.map(({ name, data: bytes, description }) => [
      name,
      { src: `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`, alt: description ?? "" },
    ]),
  );
  return json(response, { html: bodyHtml(body, images) });
}

function lineOf(body: string): string | null {
  try {
    const value: unknown = JSON.parse(body);
    const line = typeof value === "object" && value !== null && "line" in value ? value.line : null;
    return typeof line === "string" ? line.slice(0, 300) : null;
  } catch {
    return null;
  }
}

function json(response: ServerResponse, value: unknown): void {
  send(response, 200, "application/json", JSON.stringify(value));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    "content-type": type,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
  });
  response.end(body);
}
