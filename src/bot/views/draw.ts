import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { ChartSpec } from "./chart.ts";

/** Where pictures are kept by the hash of what they show. */
export interface PictureCache {
  get(hash: string): Promise<Uint8Array | null>;
  set(hash: string, png: Uint8Array): Promise<void>;
}

export interface Charts {
  /** The PNG of a chart, or null where it could not be drawn: an answer without a picture is better than none. */
  draw(spec: ChartSpec): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/** A worker that has drawn nothing for so long ends: it holds a canvas, a font and chart.js in memory. */
const IDLE_MS = 30_000;
/** Longer than any chart takes on a slow machine. */
const DEADLINE_MS = 10_000;
/** Part of the hash: raised when charts are drawn differently. */
const LOOK = "1";

/**
 * Draws charts in a worker, so that the bot goes on answering meanwhile. The worker starts with the first chart and
 * ends when nobody asks; the same data is drawn once.
 */
export function createCharts(
  cache: PictureCache,
  onError: (error: unknown) => void,
  idleMs = IDLE_MS,
): Charts {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | null = null;
  let nextId = 1;
  const waiting = new Map<number, { resolve: (png: Uint8Array) => void; reject: (error: Error) => void }>();
  const drawing = new Map<string, Promise<Uint8Array | null>>();

  function start(): Worker {
    const started = new Worker(new URL("./chart-worker.ts", import.meta.url));
    started.unref();
    started.on("message", (answer: { id: number; png?: Uint8Array; error?: string }) => {
      const asked = waiting.get(answer.id);
      if (answer.png) asked?.resolve(answer.png);
      else asked?.reject(new Error(answer.error ?? "no picture"));
    });
    const fail = (error: Error) => {
      if (worker === started) worker = null;
      for (const { reject } of waiting.values()) reject(error);
    };
    started.on("error", fail);
    started.on("exit", () => fail(new Error("The chart worker ended")));
    return started;
  }

  async function ask(spec: ChartSpec): Promise<Uint8Array> {
    if (idle) clearTimeout(idle);
    worker ??= start();
    const id = nextId++;
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    waiting.set(id, { resolve, reject });
    const timer = setTimeout(() => {
      reject(new Error(`no picture after ${DEADLINE_MS / 1000} s`));
      void worker?.terminate();
    }, DEADLINE_MS);
    try {
      worker.postMessage({ id, spec });
      return await promise;
    } finally {
      clearTimeout(timer);
      waiting.delete(id);
      if (waiting.size === 0) {
        idle = setTimeout(() => void close(), idleMs);
        idle.unref();
      }
    }
  }

  async function close(): Promise<void> {
    if (idle) clearTimeout(idle);
    const ending = worker;
    worker = null;
    await ending?.terminate();
  }

  async function cached(hash: string, spec: ChartSpec): Promise<Uint8Array | null> {
    try {
      const known = await cache.get(hash);
      if (known) return known;
      const png = await ask(spec);
      await cache.set(hash, png);
      return png;
    } catch (error) {
      onError(error);
      return null;
    }
  }

  return {
    async draw(spec) {
      const hash = createHash("sha256").update(LOOK).update(JSON.stringify(spec)).digest("base64url");
      const running = drawing.get(hash) ?? cached(hash, spec);
      drawing.set(hash, running);
      try {
        return await running;
      } finally {
        drawing.delete(hash);
      }
    },
    close,
  };
}
