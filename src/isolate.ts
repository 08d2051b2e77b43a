import { getCompileCacheDir } from "node:module";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ParsedDocument } from "./domain/article.ts";
import { FinewatchError } from "./domain/errors.ts";
import type { PageHint, Reply, Request } from "./isolate-worker.ts";
import type { ArticlePage } from "./parse/page.ts";
import type { DocumentHint } from "./parse/registry.ts";

export interface IsolateOptions {
  /** Workers at most; each is started when work waits and no other is free. */
  readonly size?: number;
  /**
   * Processor time that one document may take, without the worker's start; a page may take three times as long.
   * On a machine that is busy with other things the clock may show up to five times as much.
   */
  readonly timeoutMs?: number;
  /** Heap that a worker may use. */
  readonly heapMb?: number;
  /** A worker without work is ended after this time. */
  readonly idleMs?: number;
}

/** Parsing away from the main thread: a document that hangs or bursts costs its worker, never the bot. */
export interface Isolate {
  /**
   * `parseDocument` in a worker; `bytes` are copied. Rejects with its errors, with `parse.killed` (permanent) for a
   * document that took too long or too much memory, and with `parse.closed` (retry) after `close`.
   */
  parse(bytes: Uint8Array, hint: DocumentHint): Promise<ParsedDocument>;
  /** Decodes a web page and reads its article (`readArticlePage`) in a worker. Rejects as `parse` does. */
  readPage(bytes: Uint8Array, hint: PageHint): Promise<ArticlePage>;
  /** Ends all workers; what is still waiting is rejected. */
  close(): Promise<void>;
}

interface Job {
  readonly request: Request;
  readonly limitMs: number;
  readonly resolve: (value: ParsedDocument | ArticlePage) => void;
  readonly reject: (error: FinewatchError) => void;
}

interface Slot {
  readonly worker: Worker;
  ready: boolean;
  job: Job | null;
  /** Processor time of the worker before the job, in milliseconds, and the clock when it began. */
  cpuBefore: number;
  begunAt: number;
  /** The time limit of the job, or the end of idleness. */
  timer: NodeJS.Timeout | null;
}

/** Compiled code of the workers: it spares each start the compiler's time and some 30 MB. Unwritable does no harm. */
const OWN_CACHE = fileURLToPath(new URL("../node_modules/.cache/finewatch", import.meta.url));

/** Makes a pool of parsing workers. No thread is started before the first call. */
export function createIsolate(options: IsolateOptions = {}): Isolate {
  const { size = 1, timeoutMs = 1000, heapMb = 128, idleMs = 30_000 } = options;
  const slots = new Set<Slot>();
  const queue: Job[] = [];
  let closed = false;

  function run(request: Request, limitMs: number): Promise<ParsedDocument | ArticlePage> {
    return new Promise((resolve, reject) => {
      if (closed) return reject(closedError());
      queue.push({ request, limitMs, resolve, reject });
      assign();
    });
  }

  /** Gives waiting jobs to free workers, and starts one where all are busy and there may be more. */
  function assign(): void {
    for (const slot of slots) {
      if (queue.length === 0) return;
      if (slot.ready && slot.job === null) begin(slot, queue.shift()!);
    }
    const starting = [...slots].filter((slot) => !slot.ready).length;
    if (queue.length > starting && slots.size < size) start();
  }

  function start(): void {
    const worker = new Worker(new URL("./isolate-worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 4 },
      execArgv: [],
      env: { NODE_COMPILE_CACHE: getCompileCacheDir() ?? OWN_CACHE },
    });
    const slot: Slot = { worker, ready: false, job: null, cpuBefore: 0, begunAt: 0, timer: null };
    slots.add(slot);
    let fault: Error | null = null;
    worker.on("message", (reply: Reply) => receive(slot, reply));
    worker.on("error", (error: Error) => {
      fault = error;
    });
    worker.on("exit", () => ended(slot, fault));
  }

  function begin(slot: Slot, job: Job): void {
    if (slot.timer) clearTimeout(slot.timer);
    slot.job = job;
    slot.worker.ref();
    const bytes = new Uint8Array(job.request.bytes);
    slot.worker.postMessage({ ...job.request, bytes }, [bytes.buffer]);
    slot.begunAt = performance.now();
    slot.timer = setTimeout(() => judge(slot, job), job.limitMs);
  }

  /** Kills a worker whose job has used up its time, and waits on for one that only had to wait itself. */
  async function judge(slot: Slot, job: Job): Promise<void> {
    const used = await cpuTime(slot.worker);
    if (slot.job !== job) return;
    const left = used === null ? 0 : job.limitMs - (used - slot.cpuBefore);
    if (left <= 0 || performance.now() - slot.begunAt > 5 * job.limitMs) kill(slot);
    else slot.timer = setTimeout(() => judge(slot, job), Math.max(20, left));
  }

  function receive(slot: Slot, { result, cpuMs }: Reply): void {
    slot.cpuBefore = cpuMs;
    if (result === null) slot.ready = true;
    else {
      const job = slot.job;
      slot.job = null;
      if (slot.timer) clearTimeout(slot.timer);
      if ("value" in result) job?.resolve(result.value);
      else
        job?.reject(
          new FinewatchError(result.failure.code, result.failure.message, { fate: result.failure.fate }),
        );
    }
    assign();
    if (slot.job === null) rest(slot);
  }

  /** A free worker does not keep the process alive, and is ended when nothing comes. */
  function rest(slot: Slot): void {
    slot.worker.unref();
    slot.timer = setTimeout(() => drop(slot), idleMs).unref();
  }

  function kill(slot: Slot): void {
    const job = slot.job!;
    slot.job = null;
    drop(slot);
    job.reject(killedError(job, `it took more than ${job.limitMs / 1000} s`));
    assign();
  }

  function drop(slot: Slot): void {
    slots.delete(slot);
    if (slot.timer) clearTimeout(slot.timer);
    slot.worker.terminate().catch(() => {});
  }

  /** A worker ended by itself: for want of memory, or because it could not start. */
  function ended(slot: Slot, fault: Error | null): void {
    if (!slots.delete(slot)) return;
    if (slot.timer) clearTimeout(slot.timer);
    const why = fault && "code" in fault && fault.code === "ERR_WORKER_OUT_OF_MEMORY" ? `it took more than ${heapMb} MB` : (fault?.message ?? "its worker ended"); // biome-ignore format: one choice
    slot.job?.reject(killedError(slot.job, why));
    if (!slot.ready) {
      queue.shift()?.reject(new FinewatchError("parse.isolate", `no parsing worker starts (${why}): check the installation`, { fate: "retry", cause: fault })); // biome-ignore format: one call
    }
    assign();
  }

  return {
    parse: (bytes, hint) => run({ kind: "document", bytes, hint }, timeoutMs) as Promise<ParsedDocument>,
    readPage: (bytes, hint) => run({ kind: "page", bytes, hint }, 3 * timeoutMs) as Promise<ArticlePage>,
    async close() {
      closed = true;
      const open = [...slots];
      slots.clear();
      for (const job of [...open.flatMap((slot) => slot.job ?? []), ...queue.splice(0)])
        job.reject(closedError());
      for (const slot of open) if (slot.timer) clearTimeout(slot.timer);
      await Promise.all(open.map((slot) => slot.worker.terminate()));
    },
  };
}

/** The worker's processor time in milliseconds, or null where it does not answer at once. */
async function cpuTime(worker: Worker): Promise<number | null> {
  const { promise: patience, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(resolve, 100, null);
  try {
    const usage = await Promise.race([worker.cpuUsage(), patience]);
    return usage && (usage.user + usage.system) / 1000;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function killedError({ request }: Job, why: string): FinewatchError {
  const where = request.hint.url ?? "the document";
  return new FinewatchError(
    "parse.killed",
    `reading was stopped, ${why} (${where}): the document is left out`,
    {
      fate: "permanent",
    },
  );
}

function closedError(): FinewatchError {
  return new FinewatchError("parse.closed", "parsing has ended (shutting down): start again", {
    fate: "retry",
  });
}
