import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { FinewatchError } from "../../src/domain/errors.ts";
import { createHttp, type Http, type HttpOptions } from "../../src/fetch/http.ts";

/** A server on a free loopback port; `await using` ends it with its connections. */
export interface Served extends AsyncDisposable {
  readonly port: number;
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  /** Connections taken so far. */
  connections(): number;
}

/** Serves HTTP on loopback. */
export function serve(
  listener: RequestListener,
  host = "127.0.0.1",
  onConnection?: (socket: Socket) => void,
): Promise<Served> {
  const server = createServer({ keepAliveTimeout: 5_000 }, listener);
  if (onConnection) server.on("connection", onConnection);
  return listen(server, host);
}

/** Serves raw bytes on loopback, for answers that no HTTP library would give. */
export function serveRaw(answer: (socket: Socket) => void, host = "127.0.0.1"): Promise<Served> {
  return listen(
    createTcpServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => answer(socket));
    }),
    host,
  );
}

function listen(server: Server, host: string): Promise<Served> {
  const sockets = new Set<Socket>();
  let count = 0;
  server.on("connection", (socket: Socket) => {
    count++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, host, () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        port,
        origin: `http://127.0.0.1:${port}`,
        connections: () => count,
        [Symbol.asyncDispose]: () => {
          for (const socket of sockets) socket.destroy();
          return new Promise<void>((done) => server.close(() => done()));
        },
      });
    });
  });
}

/** A client that may ask loopback servers, without a gap between requests. */
export function loopbackHttp(ports: readonly number[], options: HttpOptions = {}): Http & AsyncDisposable {
  const http = createHttp({ allowPrivate: ["127.0.0.1"], allowPorts: ports, hostGapMs: 0, ...options });
  return { ...http, [Symbol.asyncDispose]: () => http.close() };
}

/** The `FinewatchError` that a promise rejects with; throws where it does not. */
export async function failureOf(promise: Promise<unknown>): Promise<FinewatchError> {
  const outcome = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof FinewatchError) return outcome;
  throw new Error(`expected a FinewatchError, got ${String(outcome)}`);
}
